namespace EcomBot.Dialogs;

/// <summary>What customers want, as the files of training phrases are named.</summary>
internal static class Intents
{
    public const string FindOrder = "FindOrder";
    public const string ListOrders = "ListOrders";
    public const string LateParcel = "LateParcel";
    public const string MissingParcel = "MissingParcel";
    public const string Greet = "Greet";
    public const string Thank = "Thank";
    public const string Goodbye = "Goodbye";
}
