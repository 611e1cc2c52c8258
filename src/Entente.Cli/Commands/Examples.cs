using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Entente.Cli.Commands;

/// <summary>Adds worked examples to the help of a command.</summary>
internal static class Examples
{
    private static readonly Dictionary<Command, string[]> Known = [];

    public static T WithExamples<T>(this T command, params string[] examples) where T : Command
    {
        Known[command] = examples;
        return command;
    }

    /// <summary>Makes every help screen below the root end with the examples of its command.</summary>
    public static void Attach(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }

    private sealed class HelpWithExamples(HelpAction inner) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            int code = inner.Invoke(parseResult);
            if (!Known.TryGetValue(parseResult.CommandResult.Command, out string[]? examples))
                return code;
            var o = parseResult.InvocationConfiguration.Output;
            o.WriteLine("Examples:");
            foreach (string example in examples)
                o.WriteLine($"  entente {example}");
            o.WriteLine();
            return code;
        }
    }
}
