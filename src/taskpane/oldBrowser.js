// Plain ES5, copied as it is: this runs where the bundle is a syntax error (Trident, EdgeHTML).
(function () {
  "use strict";
  // The newest built-in that the code may use (lib ES2022). A browser engine without it cannot run the bundle.
  if (typeof Object.hasOwn === "function") return;
  document.addEventListener("DOMContentLoaded", function () {
    document.getElementById("old-browser").removeAttribute("hidden");
    document.getElementById("root").setAttribute("hidden", "hidden");
  });
})();
