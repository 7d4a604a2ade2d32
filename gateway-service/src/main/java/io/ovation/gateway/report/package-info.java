/**
 * Reports and exports for those with an ADMIN token, by REST and in Kaltura's shapes alike: {@link io.ovation.gateway.report.ReportDesk} asks until a
 * report is whole, {@link io.ovation.gateway.report.ExportWriter} writes lines as fast as the reader takes them. What is counted is in
 * analytics-service.
 */
@NullMarked
package io.ovation.gateway.report;

import org.jspecify.annotations.NullMarked;
