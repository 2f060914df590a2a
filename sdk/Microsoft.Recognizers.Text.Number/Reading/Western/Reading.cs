namespace Microsoft.Recognizers.Text.Number.Reading.Western;

/// <summary>A number put together from units, and the index of the unit behind it.</summary>
internal readonly record struct Reading(double Value, int Next, NumberKind Kind);
