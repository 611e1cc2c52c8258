using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DuckDB.NET.Native;
using Entente.Store.Tables;

namespace Entente.Store.Writing;

/// <summary>A function of DuckDB that answers a pick's cell for the number of a row, so that a query reads series where they lie instead of a copy of them.</summary>
/// <remarks>A projection keeps the order of its rows whatever the number of threads; a join does not.</remarks>
internal sealed unsafe class PickFunction : IDisposable
{
    private readonly Pick _pick;
    private GCHandle _self;

    public PickFunction(DuckDBNativeConnection connection, string name, Pick pick)
    {
        _pick = pick;
        _self = GCHandle.Alloc(this);
        var function = NativeMethods.ScalarFunction.DuckDBCreateScalarFunction();
        try
        {
            using var row = NativeMethods.LogicalType.DuckDBCreateLogicalType(DuckDBType.Integer);
            using var cell = NativeMethods.LogicalType.DuckDBCreateLogicalType(StagedTable.TypeOf(pick.Series.Type));
            NativeMethods.ScalarFunction.DuckDBScalarFunctionSetName(function, name);
            NativeMethods.ScalarFunction.DuckDBScalarFunctionAddParameter(function, row);
            NativeMethods.ScalarFunction.DuckDBScalarFunctionSetReturnType(function, cell);
            NativeMethods.ScalarFunction.DuckDBScalarFunctionSetExtraInfo(function, GCHandle.ToIntPtr(_self), null);
            NativeMethods.ScalarFunction.DuckDBScalarFunctionSetFunction(function, &Answer);
            if (NativeMethods.ScalarFunction.DuckDBRegisterScalarFunction(connection, function) != DuckDBState.Success)
                throw new StoreException($"The cells of '{name}' cannot be handed to DuckDB.");
        }
        finally
        {
            NativeMethods.ScalarFunction.DuckDBDestroyScalarFunction(ref function);
        }
    }

    public void Dispose()
    {
        if (_self.IsAllocated)
            _self.Free();
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Answer(nint call, nint input, nint output)
    {
        try
        {
            var self = (PickFunction)GCHandle.FromIntPtr(NativeMethods.ScalarFunction.DuckDBScalarFunctionGetExtraInfo(call)).Target!;
            // The chunk is DuckDB's own: a handle made of a pointer does not free it.
            var chunk = new DuckDBDataChunk(input);
            int count = (int)NativeMethods.DataChunks.DuckDBDataChunkGetSize(chunk);
            self.Answer(new(NativeMethods.Vectors.DuckDBVectorGetData(NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, 0)), count), output);
        }
        catch (Exception e)
        {
            NativeMethods.ScalarFunction.DuckDBScalarFunctionSetError(call, e.Message);
        }
    }

    private void Answer(ReadOnlySpan<int> rows, nint output)
    {
        Span<int> places = stackalloc int[rows.Length];
        for (int i = 0; i < places.Length; i++)
            places[i] = rows[i] < 0 || _pick.Places is null ? rows[i] : _pick.Places[rows[i]];
        VectorCells.Fill(_pick.Series, places, output);
    }
}
