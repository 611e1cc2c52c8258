using Entente.Panels.Recipes;

namespace Entente.Panels.Tests;

/// <summary>Recipes damaged in any way are read or refused with a sentence, never anything else.</summary>
public sealed class RecipeFuzzTests
{
    private const int Inputs = 20_000;

    private static readonly string[] Pieces =
        ["unit: ", "columns:", "filters:\n  - ", "where: ", "{", "}", "[", "]", ": ", "- ", "\n", "\t", "  ", "\"", "'", "#", "&a", "*a", "!!int", "---\n", "...", "|", ">", "%", "@", "٣", "1816-٢٠١٦", "9999999999", "-1", "NaN", "1e999", "\0", "\ud800", "é", "within", "spells", "sample: {rows: 1, seed: 1}", "of: all", "{}", "[]", "null", "~", "<<: *a"];

    [Fact]
    public void A_spoilt_recipe_is_read_or_refused()
    {
        string[] recipes = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "panels"), "*.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        var random = new RandomStream(20261122);
        for (int i = 0; i < Inputs; i++)
        {
            string text = Spoil(recipes[Draw(random, recipes.Length)], recipes, random);
            try
            {
                RecipeReader.Read(text, "recipe.yaml");
            }
            catch (PanelException e)
            {
                Assert.StartsWith("recipe.yaml:", e.Message, StringComparison.Ordinal);
            }
            catch (Exception e)
            {
                Assert.Fail($"{e.GetType()} for: {text}");
            }
        }
    }

    [Fact]
    public void A_spoilt_recipe_that_still_reads_builds_or_is_refused()
    {
        string[] recipes =
        [
            "unit: dyad-year\nmembership: cow-states\ncolumns: [cinc, conttype, cow-mids]\nspells: [cowmidongoing]\nfilters: [{where: cinc > 1}, {majors: any}]\n",
            "unit: triad-year\nmembership: cow-states\ncolumns: [cinc2, conttype13]\nsample: {rows: 10, seed: 3}\n", "unit: leader-year\nsystem: gw\nmembership: gw-states\ncolumns: [leader]\n",
            "unit: network-year\nmembership: cow-states\nedge: atop_defense\n", "unit: alliance-member\ncolumns: [atop]\n", "unit: dispute-dyad-year\nmembership: cow-states\ncolumns: [cinc]\n", "unit: state-day\nmembership: cow-states\nyears: 1903-1904\n",
        ];
        string[] words = ["0", "1", "13", "99", "cinc0", "conttype12", "conttype1", "rating", "upto", "letter", "names", "atop", "nmc", "gml-mids", "record", "none", "gw", "directed: true", "2-ad-year", "state-year", "leader-dyad-year", "alliance", "x"];
        var random = new RandomStream(5);
        for (int i = 0; i < 1500; i++)
        {
            string text = recipes[Draw(random, recipes.Length)];
            for (int times = Draw(random, 3); times >= 0; times--)
            {
                string[] parts = text.Split(' ', '\n');
                string old = parts[Draw(random, parts.Length)].Trim('[', ']', ',', '{', '}', ':');
                text = old.Length > 0 ? text.Replace(old, words[Draw(random, words.Length)], StringComparison.Ordinal) : text + $"\nyears: {1890 + Draw(random, 30)}-{1890 + Draw(random, 30)}\n";
            }
            try
            {
                MadeStore.World.Build(RecipeReader.Read(text + "\n", "recipe.yaml"), TestContext.Current.CancellationToken);
            }
            catch (PanelException)
            {
            }
            catch (Exception e)
            {
                Assert.Fail($"{e} for: {text}");
            }
        }
    }

    private static int Draw(RandomStream random, int below) => (int)(random.Next() % (ulong)below);

    private static string Spoil(string text, string[] others, RandomStream random)
    {
        for (int times = (1 + Draw(random, 4 - 1)); times > 0; times--)
        {
            int at = Draw(random, text.Length + 1), until = Math.Min(text.Length, at + Draw(random, 8));
            text = Draw(random, 5) switch
            {
                0 => text[..at] + text[until..],
                1 => text[..at] + Pieces[Draw(random, Pieces.Length)] + text[at..],
                2 => text[..at] + (char)(1 + Draw(random, 0x250 - 1)) + text[until..],
                3 => text[..at] + others[Draw(random, others.Length)][..20] + text[at..],
                _ => text[..at],
            };
        }
        return text;
    }
}
