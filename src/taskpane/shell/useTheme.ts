import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { isDarkColor } from "./isDarkColor";

const darkPreference = window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  darkPreference.addEventListener("change", listener);
  return () => darkPreference.removeEventListener("change", listener);
}

/** Excel on the web has no Office theme (it is undefined there): the browser's preference decides then. */
function isDark(): boolean {
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  return background === undefined ? darkPreference.matches : isDarkColor(background);
}

/** The machine's own fonts: nothing is downloaded, and Vietnamese letters look as they do in Excel. */
const fonts = { fontFamilyBase: "'Segoe UI', system-ui, -apple-system, 'Noto Sans', sans-serif" };
const lightTheme: Theme = { ...webLightTheme, ...fonts };
const darkTheme: Theme = { ...webDarkTheme, ...fonts };

/** Fluent's theme, and the scheme of what the browser draws itself (scroll bars, text fields). */
export function useTheme(): { theme: Theme; colorScheme: "dark" | "light" } {
  return useSyncExternalStore(subscribe, isDark)
    ? { theme: darkTheme, colorScheme: "dark" }
    : { theme: lightTheme, colorScheme: "light" };
}
