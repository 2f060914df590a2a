using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using EcomBot.Commerce.Anomalies;
using EcomBot.Commerce.BackInStock;
using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Carts.CheckOuts;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Devices;
using EcomBot.Commerce.Faq;
using EcomBot.Commerce.Interactions;
using EcomBot.Commerce.Journal;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.AddressChanges;
using EcomBot.Commerce.Orders.Cancellations;
using EcomBot.Commerce.Orders.ItemChanges;
using EcomBot.Commerce.Orders.PaymentChanges;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Payments;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Flags;
using EcomBot.Commerce.Shipments;

namespace EcomBot.Commerce.Storage;

/// <summary>How parts of the shop's records are written into columns and into the journal.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Customer))]
[JsonSerializable(typeof(PaymentMethod))]
[JsonSerializable(typeof(Product))]
[JsonSerializable(typeof(Variant))]
[JsonSerializable(typeof(Device))]
[JsonSerializable(typeof(JournalEntry))]
[JsonSerializable(typeof(OperationRecord))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(NoteInteractions))]
[JsonSerializable(typeof(InteractionsNoted))]
[JsonSerializable(typeof(ParcelReport))]
[JsonSerializable(typeof(ReportParcel))]
[JsonSerializable(typeof(RecordParcelEvent))]
[JsonSerializable(typeof(DelayParcel))]
[JsonSerializable(typeof(SetStock))]
[JsonSerializable(typeof(StockEffect))]
[JsonSerializable(typeof(ChangeProfile))]
[JsonSerializable(typeof(CustomerEffect))]
[JsonSerializable(typeof(RegisterDevice))]
[JsonSerializable(typeof(WriteFaqEntry))]
[JsonSerializable(typeof(FaqEntry))]
[JsonSerializable(typeof(BackInStockWish))]
[JsonSerializable(typeof(WishForItem))]
[JsonSerializable(typeof(FulfilWish))]
[JsonSerializable(typeof(Cart))]
[JsonSerializable(typeof(Coupon))]
[JsonSerializable(typeof(CheckOut))]
[JsonSerializable(typeof(AddToCart))]
[JsonSerializable(typeof(MoveCart))]
[JsonSerializable(typeof(SetCartQuantity))]
[JsonSerializable(typeof(UseCoupon))]
[JsonSerializable(typeof(PricedCart))]
[JsonSerializable(typeof(StartCheckOut))]
[JsonSerializable(typeof(PayCheckOut))]
[JsonSerializable(typeof(IReadOnlyList<CartItem>))]
[JsonSerializable(typeof(ServiceCentre))]
[JsonSerializable(typeof(OrderEffect))]
[JsonSerializable(typeof(CancelOrder))]
[JsonSerializable(typeof(ChangeOrderAddress))]
[JsonSerializable(typeof(ChangeOrderPayment))]
[JsonSerializable(typeof(ChangeOrderItems))]
[JsonSerializable(typeof(ReturnItems))]
[JsonSerializable(typeof(ExchangeItems))]
[JsonSerializable(typeof(ReceiveGoods))]
[JsonSerializable(typeof(WithdrawReturn))]
[JsonSerializable(typeof(Slice))]
[JsonSerializable(typeof(RiskCase))]
[JsonSerializable(typeof(DecideHeldCase))]
[JsonSerializable(typeof(CaseDecision))]
[JsonSerializable(typeof(FlaggedTrait))]
[JsonSerializable(typeof(FlagAccount))]
[JsonSerializable(typeof(AccountFlagged))]
[JsonSerializable(typeof(IReadOnlyList<RiskReason>))]
[JsonSerializable(typeof(VariantOptions))]
[JsonSerializable(typeof(Address))]
[JsonSerializable(typeof(ExchangeRequest))]
[JsonSerializable(typeof(ReturnRequest))]
[JsonSerializable(typeof(IReadOnlyList<OrderLine>))]
[JsonSerializable(typeof(IReadOnlyList<Shipment>))]
[JsonSerializable(typeof(IReadOnlyList<Payment>))]
[JsonSerializable(typeof(IReadOnlyList<DeviceService>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class ShopJson : JsonSerializerContext
{
    /// <summary>Gets the context that leaves letters of all languages readable.</summary>
    public static readonly ShopJson Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
