namespace Microsoft.Bot.Schema;

/// <summary>How an activity is to be delivered: the values of <see cref="Activity.DeliveryMode"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.deliverymodes"/>
public static class DeliveryModes
{
    /// <summary>It is shown in the conversation; answers come when they come.</summary>
    public const string Normal = "normal";

    /// <summary>It draws attention to itself, if it must outside of the conversation.</summary>
    public const string Notification = "notification";

    /// <summary>The sender waits for the answers in the body of the HTTP answer.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>It is shown now and not kept.</summary>
    public const string Ephemeral = "ephemeral";
}
