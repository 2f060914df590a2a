namespace EcomBot.Commerce.ImportExport;

/// <summary>A field of a line holds what it may not.</summary>
internal sealed class FieldException(string? field, string problem) : Exception(problem)
{
    public string? Field { get; } = field;
}
