using Entente.Store.Tables;

namespace Entente.Panels.Rows;

/// <summary>Every member of a state system in every year in which it was a member on some day, by number and then year.</summary>
/// <remarks>The backbone of a panel: whatever is known of a state in a year is held once for each of these rows and picked from there. Finding a row costs one array access.</remarks>
internal sealed class StateYears
{
    private readonly Dictionary<int, int> _ordinals = [];
    private readonly int[] _grid;
    private readonly int[] _starts;
    private readonly List<(int Row, int First, int Last)> _second = [];

    public StateYears(StateSystem system, IReadOnlyList<MemberSpell> spells, int first, int last)
    {
        (System, FirstYear, LastYear) = (system, first, last);
        foreach (int code in spells.Select(s => s.Code).Distinct().Order())
            _ordinals.Add(code, _ordinals.Count);
        States = _ordinals.Count;
        _grid = new int[States * (last - first + 1)];
        Array.Fill(_grid, -1);
        List<int> codes = [], years = [], ordinals = [], from = [], to = [];
        List<bool?> micro = [];
        List<string> names = [];
        foreach (var spell in spells.OrderBy(s => s.Code).ThenBy(s => s.First))
        {
            for (int year = Math.Max(first, spell.First.Year); year <= Math.Min(last, spell.Last.Year); year++)
            {
                int begin = Math.Max(spell.First.DayNumber, new DateOnly(year, 1, 1).DayNumber), end = Math.Min(spell.Last.DayNumber, new DateOnly(year, 12, 31).DayNumber);
                ref int cell = ref _grid[Cell(_ordinals[spell.Code], year)];
                if (cell >= 0)
                {
                    // A state that left and came back within the year has one row, and two runs of days.
                    _second.Add((cell, begin, end));
                    continue;
                }
                cell = codes.Count;
                codes.Add(spell.Code);
                years.Add(year);
                ordinals.Add(_ordinals[spell.Code]);
                from.Add(begin);
                to.Add(end);
                micro.Add(spell.IsMicrostate);
                names.Add(spell.Name);
            }
        }
        (Codes, Years, Ordinals, From, To) = ([.. codes], [.. years], [.. ordinals], [.. from], [.. to]);
        (Names, IsMicrostate) = ([.. names], [.. micro]);
        (Code, Year) = (Series.Whole(Codes), Series.Whole(Years));
        _starts = new int[States + 1];
        foreach (int ordinal in Ordinals)
            _starts[ordinal + 1]++;
        for (int i = 0; i < States; i++)
            _starts[i + 1] += _starts[i];
    }

    public StateSystem System { get; }

    public int FirstYear { get; }

    public int LastYear { get; }

    /// <summary>How many states the system ever had in these years.</summary>
    public int States { get; }

    public int Count => Codes.Length;

    public int[] Codes { get; }

    public int[] Years { get; }

    /// <summary>The state of each row, numbered from 0 in the order of the codes.</summary>
    public int[] Ordinals { get; }

    /// <summary>The first day of membership in the year, as a day number.</summary>
    public int[] From { get; }

    /// <summary>The last day of that run of days.</summary>
    public int[] To { get; }

    public string[] Names { get; }

    /// <summary>Null where the list of states does not tell.</summary>
    public bool?[] IsMicrostate { get; }

    public Series Code { get; }

    public Series Year { get; }

    /// <summary>The row of a state in a year; -1 when it was no member.</summary>
    public int Find(int code, int year) => _ordinals.TryGetValue(code, out int ordinal) ? At(ordinal, year) : -1;

    public bool Knows(int code) => _ordinals.ContainsKey(code);

    /// <summary>The rows of a state, year by year.</summary>
    public Range RowsOf(int ordinal) => _starts[ordinal].._starts[ordinal + 1];

    public int At(int ordinal, int year) => year < FirstYear || year > LastYear ? -1 : _grid[Cell(ordinal, year)];

    /// <summary>Whether both were members on some same day of their (common) year.</summary>
    public bool Meet(int a, int b)
    {
        if (Overlap(From[a], To[a], From[b], To[b]))
            return true;
        if (_second.Count == 0)
            return false;
        return Runs(a).Any(x => Runs(b).Any(y => Overlap(x.First, x.Last, y.First, y.Last)));
    }

    public bool IsMemberOn(int row, int day) => Runs(row).Any(r => r.First <= day && day <= r.Last);

    /// <summary>Whether the state of a row was a member on some day of a run of days.</summary>
    public bool IsMemberWithin(int row, int first, int last) => Overlap(From[row], To[row], first, last) || (_second.Count > 0 && Runs(row).Any(r => Overlap(r.First, r.Last, first, last)));

    private IEnumerable<(int First, int Last)> Runs(int row) => _second.Where(s => s.Row == row).Select(s => (s.First, s.Last)).Prepend((From[row], To[row]));

    private static bool Overlap(int a, int b, int c, int d) => a <= d && c <= b;

    private int Cell(int ordinal, int year) => (ordinal * (LastYear - FirstYear + 1)) + year - FirstYear;
}
