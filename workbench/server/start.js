import { build } from "./build.js";
import { serve } from "./serve.js";

console.log("Building the add-in and the workbench…");
await build();
const { url } = await serve();
console.log(
  `\n  ${url}\n\nThe workbench with a sample workbook and the add-in's pane. Your browser asks once about the`,
);
console.log("self-signed certificate of localhost: accept it for both ports. Ctrl+C stops.");
