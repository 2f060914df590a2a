namespace EcomBot.Cognitive;

/// <summary>The kinds of things found in texts.</summary>
public static class EntityCategory
{
    public const string OrderNumber = "OrderNumber";

    /// <summary>The last digits of an order number ("the order ending in 853"); the value is the digits.</summary>
    public const string OrderNumberEnding = "OrderNumberEnding";

    public const string TrackingNumber = "TrackingNumber";
    public const string SerialNumber = "SerialNumber";
    public const string Imei = "Imei";
    public const string Sku = "Sku";

    /// <summary>A manufacturer's model number, as product titles have it.</summary>
    public const string ModelNumber = "ModelNumber";

    public const string Email = "Email";
    public const string Phone = "Phone";
    public const string PostalCode = "PostalCode";
    public const string Address = "Address";
    public const string Amount = "Amount";
    public const string Quantity = "Quantity";
    public const string DateTime = "DateTime";
    public const string Product = "Product";
    public const string Brand = "Brand";
    public const string ProductCategory = "ProductCategory";
    public const string OptionValue = "OptionValue";
    public const string ServiceCentre = "ServiceCentre";
    public const string Person = "Person";
    public const string Location = "Location";
    public const string Organization = "Organization";
    public const string CardNumber = "CardNumber";
    public const string Password = "Password";
}
