// What pages with reports use. Styles: report.css, beside ui.css in the same shadow root.
export { createReportApi, type ReportApi } from './report-api';
export { Report } from './Report';
