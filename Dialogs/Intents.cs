namespace EcomBot.Dialogs;

/// <summary>What customers want, as the files of training phrases are named.</summary>
internal static class Intents
{
    public const string AddToCart = "AddToCart";
    public const string Affirm = "Affirm";
    public const string AskDelivery = "AskDelivery";
    public const string AskPaymentMethods = "AskPaymentMethods";
    public const string AskReturnPolicy = "AskReturnPolicy";
    public const string AskShop = "AskShop";
    public const string BackInStock = "BackInStock";
    public const string CancelOrder = "CancelOrder";
    public const string ChangeEmail = "ChangeEmail";
    public const string ChangeItems = "ChangeItems";
    public const string ChangeLanguage = "ChangeLanguage";
    public const string ChangeOrderAddress = "ChangeOrderAddress";
    public const string ChangePayment = "ChangePayment";
    public const string ChangePhone = "ChangePhone";
    public const string ChangeProfileAddress = "ChangeProfileAddress";
    public const string Checkout = "Checkout";
    public const string CompareProducts = "CompareProducts";
    public const string Complain = "Complain";
    public const string DamagedItem = "DamagedItem";
    public const string DeleteMyData = "DeleteMyData";
    public const string Deny = "Deny";
    public const string DeviceInfo = "DeviceInfo";
    public const string ExchangeItems = "ExchangeItems";
    public const string FindOrder = "FindOrder";
    public const string FindProduct = "FindProduct";
    public const string GoBack = "GoBack";
    public const string Goodbye = "Goodbye";
    public const string Greet = "Greet";
    public const string Help = "Help";
    public const string Insult = "Insult";
    public const string Invoice = "Invoice";
    public const string LateParcel = "LateParcel";
    public const string ListOrders = "ListOrders";
    public const string MarketingConsent = "MarketingConsent";
    public const string MissingParcel = "MissingParcel";
    public const string NeverMind = "NeverMind";
    public const string OrderNews = "OrderNews";
    public const string OrderTotal = "OrderTotal";
    public const string ProductAvailability = "ProductAvailability";
    public const string ProductOptions = "ProductOptions";
    public const string ProductPrice = "ProductPrice";
    public const string ProductWarranty = "ProductWarranty";
    public const string RateService = "RateService";
    public const string Recommend = "Recommend";
    public const string RefundStatus = "RefundStatus";
    public const string RemoveFromCart = "RemoveFromCart";
    public const string Reorder = "Reorder";
    public const string ReturnableItems = "ReturnableItems";
    public const string ReturnItems = "ReturnItems";
    public const string ReturnStatus = "ReturnStatus";
    public const string ServiceCentre = "ServiceCentre";
    public const string ShowCart = "ShowCart";
    public const string ShowProfile = "ShowProfile";
    public const string SignIn = "SignIn";
    public const string SmallTalk = "SmallTalk";
    public const string StartOver = "StartOver";
    public const string TalkToPerson = "TalkToPerson";
    public const string Thank = "Thank";
    public const string UndoRequest = "UndoRequest";
    public const string UseCoupon = "UseCoupon";
    public const string WrongItem = "WrongItem";

    /// <summary>Whether it is about what the shop sells.</summary>
    public static bool IsOfProducts(string? intent) =>
        intent is FindProduct or ProductOptions or ProductAvailability or ProductPrice or Recommend or CompareProducts;

    /// <summary>Whether anybody may ask it, known or not.</summary>
    public static bool IsOpenToAll(string? intent) => IsOfProducts(intent)
        || intent is ProductWarranty or ShowCart or AskDelivery or AskPaymentMethods or AskReturnPolicy or AskShop;
}
