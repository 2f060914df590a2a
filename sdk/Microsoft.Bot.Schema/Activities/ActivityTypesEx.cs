namespace Microsoft.Bot.Schema;

/// <summary>Types of activities that are used inside a bot and never sent to a channel.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.activitytypesex"/>
public static class ActivityTypesEx
{
    /// <summary>Asks the adapter to wait before the next activity; the value is in milliseconds.</summary>
    public const string Delay = "delay";

    /// <summary>Holds the answer to an invoke until the adapter sends it as the body of the HTTP answer.</summary>
    public const string InvokeResponse = "invokeResponse";
}
