using System.Text;
using Entente.Domain.Data;

namespace Entente.Store.Tables;

/// <summary>The cells of one column while a table is built: values, and for each empty cell its reason.</summary>
public sealed class ColumnData(Column column)
{
    private readonly List<Absence> _absences = [];
    private readonly List<long> _whole = [];
    private readonly List<double> _real = [];
    private byte[] _text = [];
    private readonly List<int> _ends = [];
    private int _textLength;
    private Dictionary<int, string>? _meanings;

    public Column Column { get; } = column;

    public int Count => _absences.Count;

    /// <summary>How many cells are empty.</summary>
    public int Empty { get; private set; }

    public Absence AbsenceAt(int row) => _absences[row];

    /// <summary>What the source's mark in an empty cell stands for; null where it says no more than the reason.</summary>
    public string? MeaningAt(int row) => _meanings?.GetValueOrDefault(row);

    /// <summary>The whole number in a row (a day as its day number).</summary>
    public long WholeAt(int row) => _whole[row];

    public double RealAt(int row) => Column.Type == ColumnType.Real ? _real[row] : _whole[row];

    public ReadOnlySpan<byte> TextAt(int row)
    {
        int start = row == 0 ? 0 : _ends[row - 1];
        return _text.AsSpan(start, _ends[row] - start);
    }

    /// <summary>Adds a cell without a value.</summary>
    /// <param name="reason">Why there is none.</param>
    /// <param name="meaning">What the source's mark stands for, where it says more than the reason.</param>
    public void AddAbsent(Absence reason, string? meaning = null)
    {
        if (meaning is not null)
            (_meanings ??= [])[_absences.Count] = meaning;
        _absences.Add(reason);
        Empty++;
        switch (Column.Type)
        {
            case ColumnType.Real: _real.Add(0); break;
            case ColumnType.Text: _ends.Add(_textLength); break;
            default: _whole.Add(0); break;
        }
    }

    public void Add(long value)
    {
        _absences.Add(Absence.Present);
        _whole.Add(value);
    }

    public void Add(DateOnly value) => Add(value.DayNumber);

    public void Add(double value)
    {
        _absences.Add(Absence.Present);
        _real.Add(value);
    }

    public void Add(string value) => Add(Encoding.UTF8.GetBytes(value));

    public void Add(ReadOnlySpan<byte> utf8)
    {
        _absences.Add(Absence.Present);
        if (_text.Length < _textLength + utf8.Length)
            Array.Resize(ref _text, Math.Max(1024, Math.Max(_text.Length * 2, _textLength + utf8.Length)));
        utf8.CopyTo(_text.AsSpan(_textLength));
        _textLength += utf8.Length;
        _ends.Add(_textLength);
    }

    /// <summary>Adds the cell that another column of the same type has in a row.</summary>
    public void AddFrom(ColumnData other, int row)
    {
        if (other.AbsenceAt(row) != Absence.Present)
            AddAbsent(other.AbsenceAt(row), other.MeaningAt(row));
        else if (Column.Type == ColumnType.Real)
            Add(other.RealAt(row));
        else if (Column.Type == ColumnType.Text)
            Add(other.TextAt(row));
        else
            Add(other.WholeAt(row));
    }

    internal ReadOnlySpan<Absence> Absences => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_absences);

    internal ReadOnlySpan<long> Whole => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_whole);

    internal ReadOnlySpan<double> Real => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_real);
}
