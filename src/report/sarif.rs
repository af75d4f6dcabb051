//! Findings as SARIF 2.1.0 (OASIS), which code hosts show beside the lines of a change.

use serde_sarif::sarif::{
    ArtifactChange, ArtifactContent, ArtifactLocation, Fix, Location, Message,
    MultiformatMessageString, PhysicalLocation, Region, Replacement, ReportingConfiguration,
    ReportingConfigurationLevel, ReportingDescriptor, Result as Finding, ResultLevel, Run, Sarif,
    Tool, ToolComponent,
};

use crate::base::error::Error;
use crate::content::interface::Interface;
use crate::finding::diagnostic::{Diagnostic, Place};
use crate::finding::rules::{self, Rule, Severity};
use crate::report::{Report, explain, hint, lines, message};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// All checks as rules, and what they found as results.
pub fn report(report: &Report) -> Result<String, Error> {
    let checks = rules::all();
    let rules: Vec<ReportingDescriptor> =
        checks.iter().map(|check| rule(check, &report.interface.tag)).collect();
    let results: Vec<Finding> = report
        .outcome
        .findings
        .iter()
        .map(|finding| {
            let index = checks.iter().position(|check| *check == finding.rule);
            result(finding, index.unwrap_or_default(), report.interface)
        })
        .collect();
    let driver = ToolComponent::builder()
        .name("oppslag")
        .semantic_version(env!("CARGO_PKG_VERSION"))
        .rules(rules)
        .build();
    let run = Run::builder()
        .tool(Tool::builder().driver(driver).build())
        .results(results)
        .column_kind(serde_json::json!("unicodeCodePoints"))
        .build();
    let sarif =
        Sarif::builder().schema(SCHEMA).version(serde_json::json!("2.1.0")).runs(vec![run]).build();
    let mut text = serde_json::to_string_pretty(&sarif)
        .map_err(|error| Error::BrokenData { what: error.to_string() })?;
    text.push('\n');
    Ok(text)
}

fn rule(check: &Rule, tag: &str) -> ReportingDescriptor {
    let level = match check.severity {
        Severity::Error => ReportingConfigurationLevel::Error,
        Severity::Warning => ReportingConfigurationLevel::Warning,
        Severity::Info => ReportingConfigurationLevel::Note,
    };
    let text = explain::of(check.code, tag).unwrap_or_default();
    ReportingDescriptor::builder()
        .id(check.code)
        .short_description(
            MultiformatMessageString::builder().text(explain::summary(&text)).build(),
        )
        .help(MultiformatMessageString::builder().text(text.clone()).markdown(text).build())
        .default_configuration(
            ReportingConfiguration::builder().level(serde_json::json!(level)).build(),
        )
        .build()
}

fn result(finding: &Diagnostic, index: usize, interface: &Interface) -> Finding {
    let level = match finding.severity {
        Severity::Error => ResultLevel::Error,
        Severity::Warning => ResultLevel::Warning,
        Severity::Info => ResultLevel::Note,
    };
    let mut text = message(finding, interface);
    if let Some(hint) = hint(finding, interface) {
        text.push(' ');
        text.push_str(&hint);
    }
    Finding::builder()
        .rule_id(finding.rule.code)
        .rule_index(index as i64)
        .level(level)
        .message(Message::builder().text(text).build())
        .locations(location(finding).into_iter().collect::<Vec<_>>())
        .fixes(fix(finding).into_iter().collect::<Vec<_>>())
        .build()
}

/// What to write at the place of a finding, where it is certain.
fn fix(finding: &Diagnostic) -> Option<Fix> {
    let place = finding.place.as_ref()?;
    let new = ArtifactContent::builder().text(finding.fix.as_deref()?).build();
    let change = Replacement::builder()
        .deleted_region(region(lines(finding)?))
        .inserted_content(new)
        .build();
    let artifact = ArtifactLocation::builder().uri(uri(place.path())).build();
    let change =
        ArtifactChange::builder().artifact_location(artifact).replacements(vec![change]).build();
    Some(Fix::builder().artifact_changes(vec![change]).build())
}

fn region((start, end): ((usize, usize), (usize, usize))) -> Region {
    Region::builder()
        .start_line(start.0 as i64)
        .start_column(start.1 as i64)
        .end_line(end.0 as i64)
        .end_column(end.1 as i64)
        .build()
}

fn location(finding: &Diagnostic) -> Option<Location> {
    let path = finding.place.as_ref().map(Place::path)?;
    let artifact = ArtifactLocation::builder().uri(uri(path)).build();
    let physical = match lines(finding) {
        Some(lines) => {
            PhysicalLocation::builder().artifact_location(artifact).region(region(lines)).build()
        }
        None => PhysicalLocation::builder().artifact_location(artifact).build(),
    };
    Some(Location::builder().physical_location(physical).build())
}

/// A path as a relative reference (RFC 3986): everything but plain letters is escaped.
fn uri(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
