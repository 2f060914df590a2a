namespace Microsoft.Bot.Schema;

/// <summary>How an activity is to be delivered: the values of <see cref="Activity.DeliveryMode"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.deliverymodes"/>
public static class DeliveryModes
{
    public const string Normal = "normal";
    public const string Notification = "notification";
    public const string ExpectReplies = "expectReplies";
    public const string Ephemeral = "ephemeral";
}
