namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One way to read a date or time.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.datetimeresolution"/>
public class DateTimeResolution
{
    /// <summary>The date or time, such as <c>2026-03-24 09:00:00</c>; null for a range.</summary>
    public string Value { get; set; }

    /// <summary>Where a range begins; null for none.</summary>
    public string Start { get; set; }

    /// <summary>Where a range ends; null for none.</summary>
    public string End { get; set; }

    /// <summary>What was said, as a TIMEX expression: <c>XXXX-03-24T09</c>.</summary>
    public string Timex { get; set; }
}
