package io.ovation.stage.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ovation.contracts.ProblemException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileContentTest {
    static Stream<Arguments> allowed() {
        Stream<Arguments> documents = Stream.of(
                Arguments.of("pdf", Samples.PDF),
                Arguments.of("png", Samples.PNG),
                Arguments.of("jpg", Samples.JPEG),
                Arguments.of("gif", Samples.GIF),
                Arguments.of("doc", Samples.OLE),
                Arguments.of("ppt", Samples.OLE),
                Arguments.of("docx", Samples.DOCX),
                Arguments.of("pptm", Samples.DOCX),
                Arguments.of("xlsx", Samples.XLSX),
                Arguments.of("docx", Samples.OLE),
                Arguments.of("odt", Samples.ODT),
                Arguments.of("odb", Samples.ODB),
                Arguments.of("otf", Samples.ODT),
                Arguments.of("oxt", Samples.ZIP),
                Arguments.of("mts", Samples.transportStream(0, 188)));
        return Stream.concat(
                documents,
                Samples.media().entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void content_is_what_its_name_says(String extension, byte[] first) {
        assertThatCode(() -> FileContent.check(type(extension), first))
                .as("%s was recognised as %s", extension, FileContent.recognised(first))
                .doesNotThrowAnyException();
    }

    static Stream<Arguments> refused() {
        List<byte[]> harmful = List.of(
                Samples.EXE, Samples.ELF, Samples.HTML, Samples.SVG, Samples.SCRIPT, Samples.JAR, new byte[] {0});
        return FileType.all().keySet().stream()
                .flatMap(extension -> harmful.stream().map(first -> Arguments.of(extension, first)))
                .filter(each -> !bothUnrecognised(each) && !archiveInExtension(each));
    }

    /** Nothing is known of an ARF file but that it is nothing else. */
    private static boolean bothUnrecognised(Arguments each) {
        return each.get()[0].equals("arf") && ((byte[]) each.get()[1]).length == 1;
    }

    /** An office extension is an archive of programs by its nature. */
    private static boolean archiveInExtension(Arguments each) {
        return each.get()[0].equals("oxt") && each.get()[1] == Samples.JAR;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_renamed_program_page_or_drawing_is_refused(String extension, byte[] first) {
        assertThatThrownBy(() -> FileContent.check(type(extension), first))
                .as("%s was recognised as %s", extension, FileContent.recognised(first))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.problem().code()).isEqualTo("attachment-type");
                    assertThat(refusal.problem().errors().get(0).field()).isEqualTo("content");
                    assertThat(refusal.problem().errors().get(0).rule()).isEqualTo("matches-name");
                });
    }

    @Test
    void an_archive_is_no_office_document() {
        for (String extension : List.of("docx", "xlsm", "odt")) {
            assertThatThrownBy(() -> FileContent.check(type(extension), Samples.ZIP))
                    .isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.html", "a.svg", "a.zip", "a", "a.pdf.js", ".pdf", "a.txt", "a.mp3"})
    void other_names_are_refused_with_the_list(String name) {
        assertThatThrownBy(() -> FileType.of(FileName.of(name)))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.problem().code()).isEqualTo("attachment-type");
                    assertThat(refusal.problem().errors().get(0).field()).isEqualTo("name");
                    assertThat(refusal.problem().errors().get(0).message()).contains("pdf");
                });
    }

    @Test
    void an_image_is_known_by_its_content() {
        assertThat(FileContent.image(Samples.PNG).extension()).isEqualTo("png");
        assertThat(FileContent.image(Samples.JPEG).extension()).isEqualTo("jpg");
        assertThat(FileContent.image(Samples.GIF).extension()).isEqualTo("gif");
        assertThat(FileContent.image(Samples.WEBP).extension()).isEqualTo("webp");
        for (byte[] other :
                List.of(Samples.SVG, Samples.PDF, Samples.HTML, Samples.media().get("bmp"))) {
            assertThatThrownBy(() -> FileContent.image(other)).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void every_listed_type_is_there() {
        assertThat(FileType.all()).hasSize(62).containsKeys("mts", "arf", "xlsb", "ppsm", "oxt", "swf", "tiff");
    }

    private static FileType type(String extension) {
        return FileType.of(new FileName("a." + extension));
    }
}
