import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.logging.*;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.*;
import org.verapdf.pdfa.results.*;
import org.verapdf.pdfa.validation.profiles.*;

/** One line for each file and profile: path TAB profile TAB ok, or fail TAB reasons. Exit 2 when it could not run. */
public class Referee {
    static final int RULES_SHOWN = 5;

    public static void main(String[] args) {
        try {
            run(args.length > 0 ? List.of(args) : new BufferedReader(new InputStreamReader(System.in,
                StandardCharsets.UTF_8)).lines().filter(l -> !l.isEmpty()).collect(Collectors.toList()));
        } catch (Throwable t) { // no verdict on a file: a missing class, a missing profile, no memory
            t.printStackTrace();
            System.err.println("verapdf-referee: could not run: " + t);
            System.exit(2);
        }
        System.exit(0);
    }

    static void run(List<String> paths) throws Exception {
        if (paths.isEmpty()) throw new IllegalArgumentException("no files given"); // silence would read as a pass
        Logger.getLogger("").setLevel(Level.SEVERE); // the parser's warnings on broken files only repeat the verdict
        VeraGreenfieldFoundryProvider.initialise();
        Map<String, ValidationProfile> profiles = new LinkedHashMap<>();
        for (String name : List.of("PDFUA-1", "PDFA-2A"))
            try (InputStream in = Referee.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
                profiles.put(name, Profiles.profileFromXml(Objects.requireNonNull(in, "no profile " + name)));
            }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (String path : paths)
            for (var p : profiles.entrySet())
                out.println(path + "\t" + p.getKey() + "\t" + verdict(Path.of(path), p.getValue()));
        if (out.checkError()) throw new IOException("stdout closed");
    }

    static String verdict(Path path, ValidationProfile profile) {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (InputStream in = Files.newInputStream(path);
             PDFAParser parser = foundry.createParser(in, profile.getPDFAFlavour());
             // one assertion kept per failed rule, with its error message
             PDFAValidator validator = foundry.createValidator(profile, 1, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            String end = result.getJobEndStatus().getValue();
            if (!end.equals("normal") || result.getTotalAssertions() == 0) // "compliant" would then mean nothing
                return "fail\tnot checked to the end: " + end + ", " + result.getTotalAssertions() + " checks";
            return result.isCompliant() ? "ok" : "fail\t" + reasons(result);
        } catch (Exception | StackOverflowError e) { // the file's fault: no PDF, encrypted, missing, nested too deep
            return "fail\t" + oneLine(e + (e.getCause() == null ? "" : ": " + e.getCause()));
        }
    }

    static String reasons(ValidationResult result) {
        SortedSet<String> rules = new TreeSet<>(); // sorted: the same file always gives the same line
        for (TestAssertion a : result.getTestAssertions())
            rules.add(oneLine(a.getRuleId().getClause() + "/" + a.getRuleId().getTestNumber() + ": " + a.getMessage()
                + " (" + result.getFailedChecks().get(a.getRuleId()) + "x, first: " + a.getErrorMessage()
                + ", at " + a.getLocation().getContext() + ")"));
        int more = rules.size() - RULES_SHOWN;
        return rules.stream().limit(RULES_SHOWN).collect(Collectors.joining(" | ")) + (more > 0 ? " | " + more + " more" : "");
    }

    static String oneLine(String s) {
        return s.replaceAll("\\s+", " ").strip();
    }
}
