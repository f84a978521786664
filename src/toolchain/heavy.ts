export { heavy } from "../model/heavy.js";
