namespace Microsoft.Bot.Schema;

/// <summary>Types of activities that are used inside a bot and never sent to a channel.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.activitytypesex"/>
public static class ActivityTypesEx
{
    public const string Delay = "delay";
    public const string InvokeResponse = "invokeResponse";
}
