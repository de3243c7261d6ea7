// Builds the add-in, serves it at https://localhost:3000 (the address in manifest.xml) and sideloads it into desktop
// Excel. office-addin-debugging is fetched for the occasion: it is large, and of no use where there is no Excel.
import { spawn } from "node:child_process";
import { build } from "../workbench/server/build.js";
import { serve } from "../workbench/server/serve.js";

const DEBUGGING = "office-addin-debugging@7.0.0";
const PORT = 3000;

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error("There is no desktop Excel for this system: use `npm start`, which needs none.");
  process.exit(1);
}

await build();
const server = await serve({ port: PORT });
if (new URL(server.url).port !== String(PORT)) {
  await server.close();
  console.error(`Port ${PORT} is taken. Free it first: manifest.xml says ${PORT}.`);
  process.exit(1);
}

// On Windows npx is a command file, which only a shell starts. All arguments are fixed.
const sideload = spawn("npx", ["-y", DEBUGGING, "start", "manifest.xml", "desktop", "--no-debug"], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
sideload.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
sideload.on("exit", (code) => {
  if (code !== 0) process.exit(code ?? 1);
  console.log(`${server.url} is served until Ctrl+C. Then: npx -y ${DEBUGGING} stop manifest.xml`);
});
