import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets letters of the sample corpus with PDFBox. Usage: java PdfBoxLetters.java OUT_DIR NAME.blocks...
 * The blocks files come from compose.py: a kind, a tab, and the text (or several, with tabs between).
 */
class PdfBoxLetters {
    /** A stretch of text on a line, at its x and lifted by rise. */
    record Run(float x, float rise, String text, PDFont font, float size) {}

    /** What is set as one whole: a line of text or a row of a table. keep: not to be the last on its page. */
    static class Slug {
        float height; boolean keep, breakBefore; float ruleTop = -1, ruleWidth, split = -1;
        final List<Run> runs = new ArrayList<>(); final List<Float> drops = new ArrayList<>();
        final Set<String> notes = new LinkedHashSet<>();
        void add(Run run, float drop) { runs.add(run); drops.add(drop); }
    }

    final Map<String, List<String>> head = new LinkedHashMap<>();
    final Map<String, String> notes = new LinkedHashMap<>();
    final List<String[]> blocks = new ArrayList<>();
    final List<Slug> flow = new ArrayList<>();
    final PDDocument document = new PDDocument();
    PDFont regular, bold, symbol;
    int bulletGlyph;
    float size, left, width;

    public static void main(String[] args) throws IOException {
        for (int i = 1; i < args.length; i++) {
            Path in = Path.of(args[i]);
            String name = in.getFileName().toString().replaceAll("\\.blocks$", ".pdf");
            new PdfBoxLetters(Files.readAllLines(in)).save(Path.of(args[0], name).toFile());
        }
    }

    PdfBoxLetters(List<String> lines) throws IOException {
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            if (parts[0].startsWith("@")) head.computeIfAbsent(parts[0].substring(1), k -> new ArrayList<>()).add(parts[1]);
            else if (parts[0].equals("fn")) notes.put(parts[1], parts[2]);
            else blocks.add(parts);
        }
        String family = get("font", "LiberationSans");
        regular = load(family);
        bold = load(family + "-Bold");
        TrueTypeFont opens = FontMappers.instance().getTrueTypeFont("OpenSymbol", null).getFont();
        bulletGlyph = opens.getUnicodeCmapLookup().getGlyphId(0x2022);
        symbol = PDType0Font.load(document, opens, true);
        size = Float.parseFloat(get("size", "11"));
        left = Float.parseFloat(get("margin", "70"));
        width = PDRectangle.A4.getWidth() - 2 * left;
        compose();
    }

    PDFont load(String name) throws IOException {
        return PDType0Font.load(document, FontMappers.instance().getTrueTypeFont(name, null).getFont(), true);
    }

    String get(String key, String otherwise) { return head.containsKey(key) ? head.get(key).get(0) : otherwise; }
    List<String> all(String key) { return head.getOrDefault(key, List.of()); }

    // ------------------------------------------------------------ from blocks to slugs

    void compose() throws IOException {
        letterhead();
        if (head.containsKey("dated")) { gap(10); text(get("dated", ""), regular, size, 0, width, false); }
        gap(12);
        for (String line : all("to")) text(line, regular, size, 0, width, false);
        gap(12); text(get("dear", ""), regular, size, 0, width, false);
        gap(10); text(get("title", ""), bold, size, 0, width, true); gap(8);
        int number = 0;
        for (int i = 0; i < blocks.size(); i++) {
            String[] b = blocks.get(i);
            if (!b[0].equals("#") && !b[0].equals("**")) number = 0;
            switch (b[0]) {
                case "p" -> { text(b[1], regular, size, 0, width, false); gap(size * 0.6f); }
                case "small" -> { text(b[1], regular, size - 2, 0, width, false); gap(size * 0.6f); }
                case "area" -> area(b[1], b[2]);
                case "h" -> { gap(8); text(b[1], bold, size, 0, width, true); gap(3); }
                case "s", "w" -> { gap(3); text(b[1], bold, size, 0, width, true); gap(3); }
                case "*" -> { bullet(b[1], 0); }
                case "**" -> { bullet(b[1], 18); }
                case "#" -> { number(b[1], ++number); }
                case "table" -> i = table(i);
                case "sign" -> i = sign(i);
                case "break" -> { Slug slug = new Slug(); slug.breakBefore = true; flow.add(slug); }
                default -> throw new IOException("unknown block " + b[0]);
            }
        }
    }

    void letterhead() throws IOException {
        List<String> office = all("office"), contact = all("contact");
        float small = size - 2, x = left + width * 0.62f;
        for (int i = 0; i < Math.max(office.size(), contact.size()); i++) {
            Slug slug = new Slug(); slug.height = size * 1.25f;
            if (i < office.size()) slug.add(new Run(left, 0, office.get(i), i == 0 ? bold : regular, size), size);
            if (i < contact.size()) slug.add(new Run(x, 0, contact.get(i), regular, small), size);
            flow.add(slug);
        }
    }

    void area(String heading, String grade) throws IOException {
        gap(10);
        if (get("section-grade", "line").equals("right") && !grade.isEmpty()) {
            float w = bold.getStringWidth(grade) / 1000 * size;
            int first = flow.size();
            text(heading, bold, size, 0, width - w - 12, true);
            flow.get(first).add(new Run(left + width - w, 0, grade, bold, size), size);
        } else {
            text(heading, bold, size, 0, width, true);
            if (!grade.isEmpty()) { gap(3); text(grade, regular, size, 0, width, true); }
        }
        gap(4);
    }

    void bullet(String text, float indent) throws IOException {
        int first = flow.size();
        text(text, regular, size, 16 + indent, width - 16 - indent, false);
        Run sign = indent > 0 ? new Run(left + indent + 3, 0, "\u2013", regular, size) : new Run(left + 3, 0, "\u2022", symbol, size);
        Slug slug = flow.get(first); slug.runs.add(0, sign); slug.drops.add(0, size);
        gap(3);
    }

    void number(String text, int n) throws IOException {
        int first = flow.size();
        text(text, regular, size, 24, width - 24, false);
        String sign = switch (get("num-style", "1.")) { case "(i)" -> "(" + "i ii iii iv v vi vii viii ix x".split(" ")[n - 1] + ")"; case "(a)" -> "(" + (char) ('a' + n - 1) + ")"; default -> n + "."; };
        Slug slug = flow.get(first); slug.runs.add(0, new Run(left, 0, sign, regular, size)); slug.drops.add(0, size);
        gap(3);
    }

    int table(int i) throws IOException {
        String[] widths = get("columns", "300 110").split(" ");
        float w1 = Float.parseFloat(widths[0]), w2 = Float.parseFloat(widths[1]);
        gap(4);
        boolean middle = get("cell-align", "top").equals("middle");
        int j = i;
        do {
            boolean first = j == i; PDFont font = first ? bold : regular;
            List<Slug> a = lines(blocks.get(j)[1], font, size, 6, w1 - 12), b = lines(blocks.get(j)[2], font, size, 0, w2 - 8);
            float step = size * 1.22f, high = Math.max(a.size(), b.size()) * step + 7;
            Slug row = new Slug(); row.height = high; row.keep = true;
            for (int k = 0; k < a.size(); k++) for (Run r : a.get(k).runs) { row.add(r, size + 3 + k * step); row.notes.addAll(a.get(k).notes); }
            float start = middle ? (high - 7 - b.size() * step) / 2 : 0;
            for (int k = 0; k < b.size(); k++) {
                row.notes.addAll(b.get(k).notes);
                Run last = b.get(k).runs.get(b.get(k).runs.size() - 1);
                float used = last.x() + last.font().getStringWidth(last.text()) / 1000 * last.size() - left, shift = w1 + (w2 - used) / 2;
                for (Run r : b.get(k).runs) row.add(new Run(r.x() + shift, r.rise(), r.text(), r.font(), r.size()), size + 3 + start + k * step);
            }
            if (!get("rules", "none").equals("none")) { row.ruleTop = 0; row.ruleWidth = w1 + w2; if (get("rules", "").equals("full")) row.split = w1; }
            flow.add(row); j++;
        } while (j < blocks.size() && blocks.get(j)[0].equals("row"));
        flow.get(flow.size() - 1).keep = false;
        gap(10);
        return j - 1;
    }

    int sign(int i) throws IOException {
        List<String[]> people = new ArrayList<>();
        while (i < blocks.size() && blocks.get(i)[0].equals("sign")) people.add(blocks.get(i++));
        gap(26);
        int most = people.stream().mapToInt(p -> p.length).max().orElse(0);
        for (int k = 1; k < most; k++) {
            Slug slug = new Slug(); slug.height = size * 1.25f; slug.keep = k + 1 < most;
            for (int p = 0; p < people.size(); p++) if (k < people.get(p).length) slug.add(new Run(left + p * width / 2, 0, people.get(p)[k], regular, size), size);
            flow.add(slug);
        }
        return i - 1;
    }

    void gap(float height) { Slug slug = new Slug(); slug.height = height; slug.keep = !flow.isEmpty() && flow.get(flow.size() - 1).keep; flow.add(slug); }

    void text(String text, PDFont font, float size, float indent, float width, boolean keep) throws IOException {
        for (Slug slug : lines(text, font, size, indent, width)) { slug.keep = keep; flow.add(slug); }
    }

    static final Pattern CALL = Pattern.compile("\\[\\^(\\d+)]");

    /** Breaks a text into lines at spaces, after hyphens, and at soft hyphens, which show only there. */
    List<Slug> lines(String text, PDFont font, float size, float indent, float width) throws IOException {
        List<Slug> out = new ArrayList<>();
        Slug slug = new Slug(); StringBuilder line = new StringBuilder(); float used = 0;
        float space = font.getStringWidth(" ") / 1000 * size;
        for (String word : text.split(" ")) {
            float gap = line.length() > 0 || !slug.runs.isEmpty() ? space : 0;
            for (String part : word.split("(?<=\\w-)(?=\\w)|(?=\u00ad)")) {
                boolean soft = part.startsWith("\u00ad"); if (soft) part = part.substring(1);
                Matcher call = CALL.matcher(part); String note = null;
                if (call.find()) { note = call.group(1); part = call.replaceFirst(""); }
                float w = font.getStringWidth(part) / 1000 * size;
                if (used + gap + w + (soft ? space : 0) > width && used > 0) {
                    close(out, slug, line.append(soft ? "-" : ""), font, size, indent);
                    slug = new Slug(); line = new StringBuilder(); used = 0; gap = 0;
                }
                if (gap > 0) line.append(' ');
                line.append(part); used += gap + w; gap = 0;
                if (note != null) {
                    slug.notes.add(note);
                    Run mark = new Run(left + indent + used, size * 0.35f, note, font, size * 0.6f);
                    slug.runs.add(mark); slug.drops.add(size);
                    slug.runs.add(0, new Run(left + indent, 0, line.toString(), font, size)); slug.drops.add(size);
                    used += font.getStringWidth(note) / 1000 * size * 0.6f;
                    pending = used; line = new StringBuilder();
                }
            }
        }
        close(out, slug, line, font, size, indent);
        return out;
    }

    float pending;

    void close(List<Slug> out, Slug slug, StringBuilder line, PDFont font, float size, float indent) {
        slug.height = size * 1.25f;
        if (line.length() > 0) {
            if (slug.runs.isEmpty()) slug.add(new Run(left + indent, 0, line.toString(), font, size), size);
            else slug.add(new Run(left + indent + pending, 0, line.toString(), font, size), size);
        }
        out.add(slug);
    }

    // ------------------------------------------------------------ from slugs to pages

    void save(File file) throws IOException {
        float top = 64, bottom = 64, limit = PDRectangle.A4.getHeight() - bottom;
        List<List<Slug>> pages = new ArrayList<>(); List<Slug> page = new ArrayList<>(); pages.add(page);
        Set<String> below = new LinkedHashSet<>(); float y = top;
        for (int i = 0; i < flow.size(); i++) {
            Slug slug = flow.get(i);
            float need = slug.height; int j = i;
            while (flow.get(j).keep && j + 1 < flow.size()) need += flow.get(++j).height;
            Set<String> with = new LinkedHashSet<>(below); with.addAll(slug.notes);
            if (slug.breakBefore || y + need > limit - high(with)) {
                page = new ArrayList<>(); pages.add(page); y = top; below = new LinkedHashSet<>();
            }
            if (page.isEmpty() && slug.runs.isEmpty()) continue;
            page.add(slug); y += slug.height; below.addAll(slug.notes);
        }
        for (int n = 1; n <= pages.size(); n++) draw(pages.get(n - 1), n, pages.size(), top, limit);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes); document.close();
        remap(bytes.toByteArray(), file);
    }

    float high(Set<String> calls) throws IOException {
        float sum = calls.isEmpty() ? 0 : 10;
        for (String n : calls) for (Slug s : lines(n + " " + notes.get(n), regular, size - 2.5f, 0, width)) sum += s.height;
        return sum;
    }

    void draw(List<Slug> slugs, int n, int count, float top, float limit) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4); document.addPage(page);
        float height = PDRectangle.A4.getHeight(), y = top; Set<String> below = new LinkedHashSet<>();
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.setLineWidth(0.6f);
            Slug before = null;
            for (Slug slug : slugs) {
                for (int i = 0; i < slug.runs.size(); i++) show(out, slug.runs.get(i), height - y - slug.drops.get(i));
                if (slug.ruleTop >= 0) {
                    if (before == null || before.ruleTop < 0) line(out, left, height - y, left + slug.ruleWidth, height - y);
                    line(out, left, height - y - slug.height, left + slug.ruleWidth, height - y - slug.height);
                    if (slug.split > 0) for (float x : new float[] {left, left + slug.split, left + slug.ruleWidth}) line(out, x, height - y, x, height - y - slug.height);
                }
                y += slug.height; below.addAll(slug.notes); before = slug;
            }
            if (!below.isEmpty()) {
                float at = limit - high(below) + 6;
                line(out, left, height - at, left + 110, height - at); at += 4;
                for (String note : below) for (Slug s : lines(note + " " + notes.get(note), regular, size - 2.5f, 0, width)) {
                    for (Run r : s.runs) show(out, r, height - at - r.size());
                    at += s.height;
                }
            }
            boolean odd = n % 2 == 1;
            if (n > 1) running(out, get(odd ? "header-odd" : "header-even", ""), n, count, height - 40, odd);
            running(out, get(odd ? "footer-odd" : "footer-even", ""), n, count, 34, odd);
        }
    }

    void running(PDPageContentStream out, String text, int n, int count, float y, boolean right) throws IOException {
        if (text.isEmpty()) return;
        String t = text.replace("{page}", "" + n).replace("{pages}", "" + count); float s = size - 2.5f;
        show(out, new Run(right ? left + width - regular.getStringWidth(t) / 1000 * s : left, 0, t, regular, s), y);
    }

    void show(PDPageContentStream out, Run run, float y) throws IOException {
        out.beginText(); out.setFont(run.font(), run.size()); out.newLineAtOffset(run.x(), y + run.rise()); out.showText(run.text()); out.endText();
    }

    void line(PDPageContentStream out, float x1, float y1, float x2, float y2) throws IOException { out.moveTo(x1, y1); out.lineTo(x2, y2); out.stroke(); }

    /** Gives the bullet's font the text layer that office programs leave: a private-use character, or none. */
    void remap(byte[] pdf, File file) throws IOException {
        String mode = get("bullet", "plain");
        try (PDDocument doc = Loader.loadPDF(pdf)) {
            doc.getDocumentInformation().setTitle(get("title", ""));
            doc.getDocumentInformation().setProducer("Apache PDFBox " + org.apache.pdfbox.util.Version.getVersion());
            for (PDPage page : doc.getPages()) for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                if (!font.getName().contains("OpenSymbol") || mode.equals("plain")) continue;
                COSDictionary dict = font.getCOSObject();
                if (mode.equals("none")) { dict.removeItem(COSName.TO_UNICODE); continue; }
                COSStream map = doc.getDocument().createCOSStream();
                try (OutputStream o = map.createOutputStream(COSName.FLATE_DECODE)) {
                    o.write(("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                            + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n1 beginbfchar\n"
                            + String.format("<%04X> <%s>\n", bulletGlyph, mode) + "endbfchar\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").getBytes(StandardCharsets.US_ASCII));
                }
                dict.setItem(COSName.TO_UNICODE, map);
            }
            Files.deleteIfExists(file.toPath());
            doc.save(file);
        }
    }
}
