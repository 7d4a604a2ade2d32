package io.ovation.acceptance.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** axe-core in every page of a context: it looks into shadow roots and judges by WCAG 2.2 A and AA and its own best practices. */
final class Axe {
    private static final Path SCRIPT = Path.of("..", "widget", "node_modules", "axe-core", "axe.min.js");
    private static final String RUN = """
            async () => {
              const result = await axe.run(document, {resultTypes: ['violations']});
              return result.violations.map((each) => each.id + ': ' + each.help + ' at '
                + each.nodes.map((node) => node.target.flat().join(' ') + ' ' + node.failureSummary).join(' | '));
            }""";

    private Axe() {}

    static void install(BrowserContext context) {
        context.addInitScript(SCRIPT);
    }

    /** Everything that a person with another body could stumble over on this screen, as it stands. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        return (List<String>) page.evaluate(RUN);
    }
}
