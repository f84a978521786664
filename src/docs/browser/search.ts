import { SearchDialog } from "./search/dialog.js";
import { tools } from "./tools.js";

tools.search = (assets, plain) => {
  const dialog = new SearchDialog(assets, plain);
  return () => dialog.show();
};
