namespace EcomBot.Commerce.ImportExport;

/// <summary>A file that appears under its name only once it is whole.</summary>
internal sealed class ExportFile : IAsyncDisposable
{
    private const int FlushAt = 1 << 16;

    private readonly string _path;
    private readonly bool _keepEmpty;
    private readonly Action _written;
    private readonly FileStream _stream;
    private readonly MemoryStream _buffer = new();
    private readonly RecordWriter _lines;

    public ExportFile(string path, bool keepEmpty, Action written)
    {
        (_path, _keepEmpty, _written) = (path, keepEmpty, written);
        _stream = File.Create(Unfinished);
        _lines = new(_buffer);
    }

    private string Unfinished => _path + ".part";

    /// <summary>Writes one record as one line.</summary>
    public void Write<T>(T record, Action<RecordWriter, T> write)
    {
        _lines.Line(record, write);
        _written();
        if (_buffer.Length >= FlushAt)
        {
            Flush();
        }
    }

    /// <summary>Puts the file under its name.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        Flush();
        await _stream.FlushAsync(cancellationToken);
        var isWanted = _keepEmpty || _stream.Length > 0;
        await _stream.DisposeAsync();
        File.Delete(_path);
        if (isWanted)
        {
            File.Move(Unfinished, _path);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _lines.Dispose();
        await _stream.DisposeAsync();
        File.Delete(Unfinished);
    }

    private void Flush()
    {
        _stream.Write(_buffer.GetBuffer(), 0, (int)_buffer.Length);
        _buffer.SetLength(0);
    }
}
