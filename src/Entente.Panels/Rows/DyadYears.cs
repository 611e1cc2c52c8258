namespace Entente.Panels.Rows;

/// <summary>Every pair of members in every year in which both were members on some same day: by first state, second state and year.</summary>
/// <remarks>Unordered pairs stand once, the lower number first. Finding a row costs a few array accesses.</remarks>
internal sealed class DyadYears
{
    private readonly StateYears _states;
    private readonly int[] _starts;

    public DyadYears(StateYears states, bool isDirected)
    {
        (_states, IsDirected) = (states, isDirected);
        int members = states.States;
        _starts = new int[(members * members) + 1];
        int[] first = new int[Math.Max(1024, Bound(states, isDirected))], second = new int[first.Length];
        int count = 0;
        for (int a = 0; a < members; a++)
        {
            for (int b = 0; b < members; b++)
            {
                _starts[(a * members) + b] = count;
                if (isDirected ? a == b : a >= b)
                    continue;
                var (one, other) = (states.RowsOf(a), states.RowsOf(b));
                // The rows of a state stand year by year, so that two states are walked side by side.
                for (int i = one.Start.Value, j = other.Start.Value; i < one.End.Value && j < other.End.Value;)
                {
                    int difference = states.Years[i] - states.Years[j];
                    if (difference == 0 && states.Meet(i, j))
                    {
                        (first[count], second[count]) = (i, j);
                        count++;
                    }
                    i += difference <= 0 ? 1 : 0;
                    j += difference >= 0 ? 1 : 0;
                }
            }
        }
        _starts[^1] = count;
        (First, Second) = (first.AsSpan(0, count).ToArray(), second.AsSpan(0, count).ToArray());
    }

    public bool IsDirected { get; }

    public int Count => First.Length;

    /// <summary>The row of the first state among <see cref="StateYears"/>.</summary>
    public int[] First { get; }

    public int[] Second { get; }

    /// <summary>The row of a pair of rows of the same year; -1 when they never met. Without direction the order does not matter.</summary>
    public int Find(int a, int b)
    {
        if (a < 0 || b < 0)
            return -1;
        int i = _states.Ordinals[a], j = _states.Ordinals[b], year = _states.Years[a];
        if (!IsDirected && i > j)
            (i, j) = (j, i);
        int start = _starts[(i * _states.States) + j], end = _starts[(i * _states.States) + j + 1];
        if (start == end)
            return -1;
        // Pairs that never parted stand year by year; the rest is searched.
        int guess = start + year - _states.Years[First[start]];
        if (guess >= start && guess < end && _states.Years[First[guess]] == year)
            return guess;
        while (start < end)
        {
            int middle = (start + end) >>> 1, found = _states.Years[First[middle]];
            if (found == year)
                return middle;
            (start, end) = found < year ? (middle + 1, end) : (start, middle);
        }
        return -1;
    }

    private static int Bound(StateYears states, bool isDirected)
    {
        long pairs = states.Years.CountBy(y => y).Sum(g => (long)g.Value * (g.Value - 1));
        return (int)(isDirected ? pairs : pairs / 2);
    }
}
