/* For the types of the whole repository: packages that are installed here alone, of which it knows nothing. `tsc -p bench` reads theirs. */
declare module "@octokit/webhooks";
declare module "standardwebhooks";
declare module "zod";
