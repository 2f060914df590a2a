namespace Microsoft.Bot.Schema;

/// <summary>How important an activity is: the values of <see cref="Activity.Importance"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.activityimportance"/>
public static class ActivityImportance
{
    /// <summary>It can wait.</summary>
    public const string Low = "low";

    /// <summary>It is as important as most.</summary>
    public const string Normal = "normal";

    /// <summary>It should be seen at once.</summary>
    public const string High = "high";
}
