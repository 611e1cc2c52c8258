namespace Entente.Studies.Atlas.Borders;

/// <summary>Rings cut into the arcs that neighbours, and the same state at other times, have in common; each is kept once.</summary>
/// <remarks>
/// A point where not all rings that pass through it have the same two neighbours is a junction; arcs run from junction to junction. An arc that is
/// made simpler stays the same for both its neighbours, so that no gap opens between them.
/// </remarks>
internal sealed class BorderArcs
{
    private readonly Dictionary<(int X, int Y), int> _numbers = [];
    private readonly List<(int First, int Second)> _beside = [];
    private readonly List<bool> _isJunction = [];
    private readonly Dictionary<int, List<int>> _byHash = [];

    /// <summary>Where each point lies, on the grid.</summary>
    public List<(int X, int Y)> Points { get; } = [];

    /// <summary>Each arc as the numbers of its points. The first and the last of a closed one are the same.</summary>
    public List<int[]> Arcs { get; } = [];

    /// <summary>The numbers of the points of a ring, which are read as closed; the same place has the same number.</summary>
    public int[] Number(IEnumerable<(int X, int Y)> ring)
    {
        var numbers = new List<int>();
        foreach (var point in ring)
        {
            int number = Number(point);
            if (numbers.Count == 0 || numbers[^1] != number)
                numbers.Add(number);
        }
        while (numbers.Count > 1 && numbers[0] == numbers[^1])
            numbers.RemoveAt(numbers.Count - 1);
        return [.. numbers];
    }

    /// <summary>Takes note of who stands beside whom. All rings pass here before the first is cut.</summary>
    public void Note(int[] ring)
    {
        for (int i = 0; i < ring.Length; i++)
        {
            int before = ring[(i + ring.Length - 1) % ring.Length], after = ring[(i + 1) % ring.Length];
            var beside = before < after ? (before, after) : (after, before);
            if (_beside[ring[i]].First < 0)
                _beside[ring[i]] = beside;
            else if (_beside[ring[i]] != beside)
                _isJunction[ring[i]] = true;
        }
    }

    /// <summary>The arcs of a ring in order: a number, or its complement for an arc that runs the other way.</summary>
    public int[] Cut(int[] ring)
    {
        int first = Array.FindIndex(ring, p => _isJunction[p]);
        if (first < 0)
            return [Arc(Closed(ring))];
        var arcs = new List<int>();
        var arc = new List<int> { ring[first] };
        for (int i = 1; i <= ring.Length; i++)
        {
            int point = ring[(first + i) % ring.Length];
            arc.Add(point);
            if (!_isJunction[point])
                continue;
            arcs.Add(Arc([.. arc]));
            arc = [point];
        }
        return [.. arcs];
    }

    // A ring without junctions begins at its lowest number, so that it is the same wherever its file begins it.
    private static int[] Closed(int[] ring)
    {
        int lowest = Array.IndexOf(ring, ring.Min());
        return [.. ring[lowest..], .. ring[..lowest], ring[lowest]];
    }

    private int Arc(int[] points)
    {
        bool isTurned = points[0] > points[^1] || (points[0] == points[^1] && points.Length > 2 && points[1] > points[^2]);
        if (isTurned)
            Array.Reverse(points);
        var hash = new HashCode();
        foreach (int point in points)
            hash.Add(point);
        if (!_byHash.TryGetValue(hash.ToHashCode(), out var alike))
            _byHash[hash.ToHashCode()] = alike = [];
        int at = alike.FindIndex(a => Arcs[a].AsSpan().SequenceEqual(points));
        int arc = at < 0 ? -1 : alike[at];
        if (arc < 0)
        {
            alike.Add(arc = Arcs.Count);
            Arcs.Add(points);
        }
        return isTurned ? ~arc : arc;
    }

    private int Number((int X, int Y) point)
    {
        if (_numbers.TryGetValue(point, out int number))
            return number;
        _numbers[point] = number = Points.Count;
        Points.Add(point);
        _beside.Add((-1, -1));
        _isJunction.Add(false);
        return number;
    }
}
