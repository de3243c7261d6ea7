/**
 * For the web view of Office 2016 and 2019 (Internet Explorer, old Edge), where the pane itself cannot run.
 * Imports nothing: the build puts these sentences into taskpane.html before any bundle is loaded.
 */
export const viOldBrowser = {
  title: "Máy này chưa mở được bảng Phụ lục 01",
  explanation:
    "Bảng cần Excel 2021, Excel 2024, Microsoft 365 hoặc Excel trên web, và WebView2 của Microsoft Edge. File vẫn mở và ghi bình thường; danh sách chọn, cột Kiểm tra và màu nhắc trong sheet vẫn hoạt động. Cần mở bảng thì nhờ bộ phận công nghệ thông tin cập nhật Office.",
} as const;
