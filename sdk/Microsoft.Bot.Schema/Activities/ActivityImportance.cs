namespace Microsoft.Bot.Schema;

/// <summary>How important an activity is: the values of <see cref="Activity.Importance"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.activityimportance"/>
public static class ActivityImportance
{
    public const string Low = "low";
    public const string Normal = "normal";
    public const string High = "high";
}
