namespace Entente.Panels;

/// <summary>The regions into which both systems of numbers divide the world.</summary>
public static class Region
{
    /// <summary>All of them, in the order of the numbers.</summary>
    public static IReadOnlyList<string> All { get; } = ["americas", "europe", "africa", "middle-east", "asia", "oceania"];

    /// <summary>The region of a state by its number: 2–199 the Americas, 200–399 Europe, 400–599 Africa, 600–699 the Middle East, 700–899 Asia, 900–999 Oceania.</summary>
    public static string Of(int code) => All[code switch { < 200 => 0, < 400 => 1, < 600 => 2, < 700 => 3, < 900 => 4, _ => 5 }];
}
