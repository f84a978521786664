import { SearchDialog } from "./search/dialog.js";
import { tools } from "./tools.js";

tools.search = (assets, fallback) => {
  const dialog = new SearchDialog(assets, fallback);
  return () => dialog.show();
};
