import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** What the lists and the rows of buttons of the page share. */
export const useOfficeStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  /** Below something else. */
  nextTitle: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  line: { margin: `${tokens.spacingVerticalXXS} 0` },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, display: "block", overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, display: "block", overflowWrap: "anywhere", whiteSpace: "pre-line" },
  detail: {
    ...typographyStyles.caption1,
    display: "block",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
});
