namespace EcomBot.Commerce.ImportExport;

/// <summary>A folder could not be imported; nothing of it was.</summary>
public sealed class ImportException(string file, long line, string? field, string problem, Exception? cause = null)
    : Exception(Describe(file, line, field, problem), cause)
{
    /// <summary>Gets the file's name within the folder.</summary>
    public string File { get; } = file;

    /// <summary>Gets the line, from 1; 0 when the file as a whole is meant.</summary>
    public long Line { get; } = line;

    /// <summary>Gets the field with its path, such as <c>lines[0].price</c>; null when the line as a whole is meant.</summary>
    public string? Field { get; } = field;

    private static string Describe(string file, long line, string? field, string problem) =>
        $"{file}{(line > 0 ? $", line {line}" : "")}{(field is null ? "" : $", field {field}")}: {problem}";
}
