namespace Microsoft.Bot.Builder;

/// <summary>The names of the events that <see cref="TelemetryLoggerMiddleware"/> tells of.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.telemetryloggerconstants"/>
public static class TelemetryLoggerConstants
{
    /// <summary>An activity came in.</summary>
    public static readonly string BotMsgReceiveEvent = "BotMessageReceived";

    /// <summary>The bot sent an activity.</summary>
    public static readonly string BotMsgSendEvent = "BotMessageSend";

    /// <summary>The bot replaced an activity.</summary>
    public static readonly string BotMsgUpdateEvent = "BotMessageUpdate";

    /// <summary>The bot deleted an activity.</summary>
    public static readonly string BotMsgDeleteEvent = "BotMessageDelete";
}
