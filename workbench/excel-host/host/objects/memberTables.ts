import type { MemberTable } from "./base";
import { chartCollectionMembers } from "./chart/chartCollectionMembers";
import { chartMembers } from "./chart/chartMembers";
import {
  chartTitleMembers,
  chartLegendMembers,
  chartSeriesCollectionMembers,
  chartSeriesMembers,
} from "./chart/chartPartsMembers";
import { conditionalFormatCollectionMembers } from "./conditional/conditionalFormatCollectionMembers";
import { conditionalFormatMembers } from "./conditional/conditionalFormatMembers";
import {
  presetCriteriaConditionalFormatMembers,
  topBottomConditionalFormatMembers,
} from "./conditional/conditionalPresetsMembers";
import {
  customConditionalFormatMembers,
  conditionalFormatRuleMembers,
  cellValueConditionalFormatMembers,
  textConditionalFormatMembers,
} from "./conditional/conditionalRulesMembers";
import {
  conditionalRangeFormatMembers,
  conditionalRangeFillMembers,
  conditionalRangeFontMembers,
} from "./conditional/conditionalStyleMembers";
import { autoFilterMembers } from "./filter/autoFilterMembers";
import { filterMembers } from "./filter/filterMembers";
import { rangeBorderMembers } from "./format/borderMembers";
import { rangeBorderCollectionMembers } from "./format/bordersMembers";
import { rangeFillMembers } from "./format/fillMembers";
import { rangeFontMembers } from "./format/fontMembers";
import { rangeFormatMembers } from "./format/formatMembers";
import { formatProtectionMembers } from "./format/formatProtectionMembers";
import { styleCollectionMembers } from "./format/styleCollectionMembers";
import { styleMembers } from "./format/styleMembers";
import {
  namedItemArrayValuesMembers,
  namedItemCollectionMembers,
  namedItemMembers,
} from "./name/namedItemMembers";
import { headerFooterMembers, headerFooterGroupMembers } from "./pageLayout/headersFootersMembers";
import { pageBreakCollectionMembers, pageBreakMembers } from "./pageLayout/pageBreaksMembers";
import { pageLayoutMembers } from "./pageLayout/pageLayoutMembers";
import { rangeAreasMembers } from "./range/rangeAreasMembers";
import { rangeCollectionMembers } from "./range/rangeCollectionMembers";
import { rangeMembers } from "./range/rangeMembers";
import { rangeSortMembers, removeDuplicatesResultMembers } from "./range/rangeSortMembers";
import { rangeViewCollectionMembers, rangeViewMembers } from "./range/rangeViewMembers";
import { tableCollectionMembers } from "./table/tableCollectionMembers";
import { tableColumnCollectionMembers, tableColumnMembers } from "./table/tableColumnsMembers";
import { tableMembers } from "./table/tableMembers";
import { tableRowCollectionMembers, tableRowMembers } from "./table/tableRowsMembers";
import { tableScopedCollectionMembers } from "./table/tableScopedCollectionMembers";
import { tableSortMembers } from "./table/tableSortMembers";
import { dataValidationMembers } from "./validation/dataValidationMembers";
import {
  applicationMembers,
  cultureInfoMembers,
  numberFormatInfoMembers,
  datetimeFormatInfoMembers,
} from "./workbook/applicationMembers";
import { customFunctionsMembers } from "./workbook/customFunctionsMembers";
import { customPropertyCollectionMembers, customPropertyMembers } from "./workbook/customPropertiesMembers";
import {
  customXmlPartCollectionMembers,
  customXmlPartScopedCollectionMembers,
  customXmlPartMembers,
} from "./workbook/customXmlPartsMembers";
import { documentPropertiesMembers } from "./workbook/documentPropertiesMembers";
import { runtimeMembers } from "./workbook/runtimeMembers";
import { appRuntimeServiceMembers, addinInternalServiceMembers } from "./workbook/servicesMembers";
import { settingCollectionMembers, settingMembers } from "./workbook/settingsMembers";
import { wacWorkbookMembers } from "./workbook/wacWorkbookMembers";
import { workbookMembers } from "./workbook/workbookMembers";
import { workbookProtectionMembers } from "./workbook/workbookProtectionMembers";
import { worksheetFreezePanesMembers } from "./worksheet/freezePanesMembers";
import { worksheetProtectionMembers } from "./worksheet/protectionMembers";
import { worksheetCollectionMembers } from "./worksheet/worksheetCollectionMembers";
import {
  worksheetCustomPropertyCollectionMembers,
  worksheetCustomPropertyMembers,
} from "./worksheet/worksheetCustomPropertiesMembers";
import { worksheetMembers } from "./worksheet/worksheetMembers";

/** Every table of members: an object finds its own by its name in the library. The README lists what stands in them. */
export const memberTables: readonly MemberTable[] = [
  chartCollectionMembers,
  chartMembers,
  chartTitleMembers,
  chartLegendMembers,
  chartSeriesCollectionMembers,
  chartSeriesMembers,
  conditionalFormatCollectionMembers,
  conditionalFormatMembers,
  presetCriteriaConditionalFormatMembers,
  topBottomConditionalFormatMembers,
  customConditionalFormatMembers,
  conditionalFormatRuleMembers,
  cellValueConditionalFormatMembers,
  textConditionalFormatMembers,
  conditionalRangeFormatMembers,
  conditionalRangeFillMembers,
  conditionalRangeFontMembers,
  autoFilterMembers,
  filterMembers,
  rangeBorderMembers,
  rangeBorderCollectionMembers,
  rangeFillMembers,
  rangeFontMembers,
  rangeFormatMembers,
  formatProtectionMembers,
  styleCollectionMembers,
  styleMembers,
  namedItemArrayValuesMembers,
  namedItemCollectionMembers,
  namedItemMembers,
  headerFooterMembers,
  headerFooterGroupMembers,
  pageBreakCollectionMembers,
  pageBreakMembers,
  pageLayoutMembers,
  rangeAreasMembers,
  rangeCollectionMembers,
  rangeMembers,
  rangeSortMembers,
  removeDuplicatesResultMembers,
  rangeViewCollectionMembers,
  rangeViewMembers,
  tableCollectionMembers,
  tableColumnCollectionMembers,
  tableColumnMembers,
  tableMembers,
  tableRowCollectionMembers,
  tableRowMembers,
  tableScopedCollectionMembers,
  tableSortMembers,
  dataValidationMembers,
  applicationMembers,
  cultureInfoMembers,
  numberFormatInfoMembers,
  datetimeFormatInfoMembers,
  customFunctionsMembers,
  customPropertyCollectionMembers,
  customPropertyMembers,
  customXmlPartCollectionMembers,
  customXmlPartScopedCollectionMembers,
  customXmlPartMembers,
  documentPropertiesMembers,
  runtimeMembers,
  appRuntimeServiceMembers,
  addinInternalServiceMembers,
  settingCollectionMembers,
  settingMembers,
  wacWorkbookMembers,
  workbookMembers,
  workbookProtectionMembers,
  worksheetFreezePanesMembers,
  worksheetProtectionMembers,
  worksheetCollectionMembers,
  worksheetCustomPropertyCollectionMembers,
  worksheetCustomPropertyMembers,
  worksheetMembers,
];
