/** "department": the Sở's own print, to the letter. "nd30": Nghị định 30/2020/NĐ-CP, the seed's slips mended. */
export const FORM_LAYOUTS = ["department", "nd30"] as const;
export type FormLayout = (typeof FORM_LAYOUTS)[number];

/** What a form is printed in where nobody has chosen. */
export const USUAL_LAYOUT: FormLayout = "department";
