using System.CommandLine;
using Entente.Rendering;

namespace Entente.Cli.Commands;

/// <summary>Options that several commands share, with one name and one meaning.</summary>
internal static class CommonOptions
{
    public static Option<string?> On() => new("--on") { Description = "The day, as 1914-07-28. Default: the last day through which the record was checked.", HelpName = "DAY" };

    public static Option<OutputFormat> Format() => new("--format", "-f") { Description = "text for people, json, csv or md.", DefaultValueFactory = _ => OutputFormat.Text, Recursive = true };

    public static Option<string?> Corpus() => new("--corpus") { Description = "Answer from the YAML files of this folder instead of the record inside the program.", HelpName = "FOLDER", Recursive = true };

    public static Option<string?> Kind() => new("--kind") { Description = "Only obligations of this kind: defence, offence, neutrality, non-aggression, consultation …", HelpName = "KIND" };
}
