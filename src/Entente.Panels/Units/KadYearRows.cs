using System.Numerics;
using Entente.Panels.Recipes;
using Entente.Panels.Rows;

namespace Entente.Panels.Units;

/// <summary>Sets of k members by year and then by their numbers, made in blocks; or a random sample of them.</summary>
internal sealed class KadYearRows(PanelContext panel, int members, PanelSample? sample) : UnitRows(panel)
{
    private const int RowsOfBlock = 1 << 19;

    public override bool IsStreamed => sample is null;

    public override IEnumerable<PanelColumn> Keys() => [.. Enumerable.Range(0, members).Select(m => StateKey(m, members)), YearKey()];

    public override IEnumerable<Block> Blocks() => sample is null ? All() : [Drawn(sample)];

    /// <summary>How many sets a number of members makes.</summary>
    internal static BigInteger Choose(int from, int k)
    {
        if (k > from)
            return 0;
        BigInteger result = 1;
        for (int i = 1; i <= k; i++)
            result = result * (from - k + i) / i;
        return result;
    }

    /// <summary>The set that stands at a rank when all sets of k of n are put in order.</summary>
    internal static int[] Unrank(BigInteger rank, int from, int k)
    {
        int[] set = new int[k];
        int next = 0;
        for (int i = 0; i < k; i++)
        {
            while (Choose(from - next - 1, k - i - 1) is var with && rank >= with)
            {
                rank -= with;
                next++;
            }
            set[i] = next++;
        }
        return set;
    }

    private IEnumerable<Block> All()
    {
        var rows = NewRows();
        int count = 0;
        foreach (int[] year in ByYear())
        {
            bool isWhole = year.All(IsWholeYear);
            int[] at = [.. Enumerable.Range(0, members)];
            if (year.Length < members)
                continue;
            while (true)
            {
                if (isWhole || AllMeet(year, at))
                {
                    for (int m = 0; m < members; m++)
                        rows[m][count] = year[at[m]];
                    if (++count == RowsOfBlock)
                    {
                        yield return Of(rows, count);
                        (rows, count) = (NewRows(), 0);
                    }
                }
                int last = members - 1;
                while (last >= 0 && at[last] == year.Length - members + last)
                    last--;
                if (last < 0)
                    break;
                at[last]++;
                for (int m = last + 1; m < members; m++)
                    at[m] = at[m - 1] + 1;
            }
        }
        if (count > 0)
            yield return Of(rows, count);
    }

    private Block Drawn(PanelSample wanted)
    {
        var years = ByYear().ToList();
        BigInteger[] until = new BigInteger[years.Count];
        BigInteger total = 0;
        for (int i = 0; i < until.Length; i++)
            until[i] = total += Choose(years[i].Length, members);
        if (total < wanted.Rows)
            throw new PanelException($"The sample has {wanted.Rows:N0} rows, and there are only {total:N0} sets of {members} states in these years. Leave the sample out, or ask for fewer rows.");
        var random = new RandomStream(wanted.Seed);
        var ranks = new SortedSet<BigInteger>();
        var refused = new HashSet<BigInteger>();
        while (ranks.Count < wanted.Rows)
        {
            var rank = Next(random, total);
            if (ranks.Contains(rank) || refused.Contains(rank))
                continue;
            var (year, set) = At(rank);
            if (AllMeet(year, set))
                ranks.Add(rank);
            else if (refused.Add(rank) && total - refused.Count < wanted.Rows)
                throw new PanelException($"There are fewer than {wanted.Rows:N0} sets of {members} states that were members together in these years. Ask for fewer rows.");
        }
        int[][] rows = [.. Enumerable.Range(0, members).Select(_ => new int[wanted.Rows])];
        int row = 0;
        foreach (var rank in ranks)
        {
            var (year, set) = At(rank);
            for (int m = 0; m < members; m++)
                rows[m][row] = year[set[m]];
            row++;
        }
        return new(row, rows, FindPairs);

        (int[] Year, int[] Set) At(BigInteger rank)
        {
            int y = Array.FindIndex(until, u => rank < u);
            return (years[y], Unrank(y == 0 ? rank : rank - until[y - 1], years[y].Length, members));
        }
    }

    private static BigInteger Next(RandomStream random, BigInteger below)
    {
        // Eight bytes more than needed: what the remainder favours is less than one part in 2 to the power of 64.
        BigInteger drawn = 0;
        for (int bits = 0; bits < below.GetBitLength() + 64; bits += 64)
            drawn = (drawn << 64) + random.Next();
        return drawn % below;
    }

    private IEnumerable<int[]> ByYear()
    {
        var states = Panel.States;
        for (int year = states.FirstYear; year <= states.LastYear; year++)
            yield return [.. Enumerable.Range(0, states.States).Select(s => states.At(s, year)).Where(row => row >= 0)];
    }

    private bool IsWholeYear(int row) => Panel.States.To[row] - Panel.States.From[row] >= 364;

    private bool AllMeet(int[] year, int[] set)
    {
        for (int b = 1; b < set.Length; b++)
            for (int a = 0; a < b; a++)
                if (!Panel.States.Meet(year[set[a]], year[set[b]]))
                    return false;
        return true;
    }

    private int[][] NewRows() => [.. Enumerable.Range(0, members).Select(_ => new int[RowsOfBlock])];

    private Block Of(int[][] rows, int count) => new(count, [.. rows.Select(r => r.Length == count ? r : r[..count])], FindPairs);
}
