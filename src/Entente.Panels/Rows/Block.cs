namespace Entente.Panels.Rows;

/// <summary>A run of rows of a panel: for each row, where its states, its pairs and its own record stand.</summary>
/// <remarks>Most panels are one block; those that may outgrow memory are many, made one after another.</remarks>
internal sealed class Block
{
    private readonly Func<int[]?, int[]?, int[]> _findPairs;
    private readonly int[]?[] _pairs;
    private readonly bool[] _hasPair;
    private readonly Dictionary<(int Pair, TablePlaces Table), int[]> _through = [];

    /// <param name="count">How many rows.</param>
    /// <param name="members">For each member of the unit the row of <see cref="StateYears"/>; null when it is the panel's row itself. Negative: outside membership.</param>
    /// <param name="findPairs">Finds the rows of <see cref="DyadYears"/> for two members.</param>
    public Block(int count, int[]?[] members, Func<int[]?, int[]?, int[]> findPairs)
    {
        (Count, Members, _findPairs) = (count, members, findPairs);
        int pairs = members.Length * (members.Length - 1) / 2;
        (_pairs, _hasPair) = (new int[]?[pairs], new bool[pairs]);
    }

    public int Count { get; }

    public int[]?[] Members { get; }

    /// <summary>For each record of its own that a row has (a leader, an alliance) its place among them; null when it is the row itself.</summary>
    public int[]?[] Owns { get; init; } = [];

    /// <summary>The pairs of a unit of k members, in the order 12, 13, 23, 14 …</summary>
    public static IEnumerable<(int First, int Second)> PairsOf(int members) => from second in Enumerable.Range(0, members) from first in Enumerable.Range(0, second) select (first, second);

    /// <summary>Says where a pair stands, when that is known before it is asked for.</summary>
    public void SetPair(int pair, int[]? places) => (_pairs[pair], _hasPair[pair]) = (places, true);

    public int[]? Pair(int pair)
    {
        if (!_hasPair[pair])
        {
            var (first, second) = PairsOf(Members.Length).ElementAt(pair);
            SetPair(pair, _findPairs(Members[first], Members[second]));
        }
        return _pairs[pair];
    }

    /// <summary>Where the cells of a table stand for the rows of a pair.</summary>
    public int[] Through(int pair, TablePlaces table)
    {
        if (_through.TryGetValue((pair, table), out int[]? known))
            return known;
        int[]? rows = Pair(pair);
        int[] places = rows is null ? table.Places : new int[Count];
        if (rows is not null)
            for (int i = 0; i < Count; i++)
                places[i] = rows[i] < 0 ? rows[i] : table.Places[rows[i]];
        return _through[(pair, table)] = places;
    }

    /// <summary>The block with only some of its rows.</summary>
    public Block Keep(int[] rows)
    {
        var kept = new Block(rows.Length, [.. Members.Select(Of)], _findPairs) { Owns = [.. Owns.Select(Of)] };
        for (int p = 0; p < _pairs.Length; p++)
            if (_hasPair[p])
                kept.SetPair(p, Of(_pairs[p]));
        return kept;

        int[] Of(int[]? places)
        {
            if (places is null)
                return rows;
            int[] of = new int[rows.Length];
            for (int i = 0; i < of.Length; i++)
                of[i] = places[rows[i]];
            return of;
        }
    }
}
