package io.wuye.kernel.report;

import io.wuye.kernel.text.Lang;

/**
 * How the user wants files.
 *
 * @param rawCsv csv for machines: canonical headers, UTF-8 without BOM, nothing neutralised, no total row
 * @param unmasked phones and identity numbers in full
 * @param files which files are rendered at all
 * @param lang language of total rows and of what the renderers say themselves
 */
public record RenderOptions(boolean rawCsv, boolean unmasked, FileChoice files, Lang lang) {
    /** What happens unless the user says otherwise, in a language. */
    public static RenderOptions standard(Lang lang) {
        return new RenderOptions(false, false, FileChoice.AUTO, lang);
    }
}
