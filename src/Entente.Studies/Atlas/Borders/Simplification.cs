namespace Entente.Studies.Atlas.Borders;

/// <summary>Leaves out the points of an arc that its shape needs least, by the area of the triangle that each makes with its neighbours.</summary>
/// <remarks>O(n log n) for an arc of n points. Source: Visvalingam and Whyatt, The Cartographic Journal 30 (1993), 46–51.</remarks>
internal static class Simplification
{
    /// <summary>The weight of each point of an arc: the larger, the later it is left out. Both ends weigh infinitely much.</summary>
    /// <param name="x">Degrees, or any unit of the same length as that of <paramref name="y"/>. Shape: [points].</param>
    /// <param name="y">The other direction. Shape: [points].</param>
    public static double[] Weights(double[] x, double[] y)
    {
        int n = x.Length;
        var (before, after) = (new int[n], new int[n]);
        double[] weights = new double[n];
        Array.Fill(weights, double.PositiveInfinity);
        var queue = new PriorityQueue<int, double>(n);
        for (int i = 0; i < n; i++)
            (before[i], after[i]) = (i - 1, i + 1);
        for (int i = 1; i < n - 1; i++)
            queue.Enqueue(i, weights[i] = Area(i));
        bool[] isGone = new bool[n];
        double largest = 0;
        while (queue.TryDequeue(out int point, out double area))
        {
            // A point that was weighed anew stands in the queue again; its older entry says nothing any more.
            if (isGone[point] || area != weights[point])
                continue;
            isGone[point] = true;
            // No point goes before one that weighs less, or the weights would not tell the order.
            weights[point] = largest = Math.Max(largest, area);
            (after[before[point]], before[after[point]]) = (after[point], before[point]);
            Weigh(before[point]);
            Weigh(after[point]);
        }
        return weights;

        void Weigh(int i)
        {
            if (i > 0 && i < n - 1)
                queue.Enqueue(i, weights[i] = Area(i));
        }

        double Area(int i)
        {
            int a = before[i], b = after[i];
            return Math.Abs(((x[i] - x[a]) * (y[b] - y[a])) - ((x[b] - x[a]) * (y[i] - y[a]))) / 2;
        }
    }
}
