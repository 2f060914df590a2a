using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EcomBot.Commerce.Storage;

/// <summary>Keeps a time in UTC, to the microsecond, in a form that every database sorts.</summary>
internal sealed class TimeColumn() : ValueConverter<DateTimeOffset, DateTime>(
    time => ToMicroseconds(time.UtcDateTime), time => new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)))
{
    /// <summary>Gets a time without what is finer than a microsecond.</summary>
    public static DateTime ToMicroseconds(DateTime time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMicrosecond));
}
