using System.Text.Json.Serialization;

namespace EcomBot.Commerce.Operations;

/// <summary>The rules of the shop that can forbid a change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RefusalRule>))]
public enum RefusalRule
{
    /// <summary>The customer has no such order.</summary>
    OrderNotFound,

    /// <summary>There is no such customer.</summary>
    CustomerNotFound,

    /// <summary>Only an order that is exactly pending can be cancelled or changed.</summary>
    OrderNotPending,

    /// <summary>An order's items can be changed once, and nothing of it afterwards.</summary>
    AlreadyModified,

    /// <summary>Only a delivered order can be returned or exchanged.</summary>
    OrderNotDelivered,

    /// <summary>Items go back once an order, all together.</summary>
    AlreadyRequested,

    /// <summary>Goods can be received only when a return or exchange was requested.</summary>
    NothingRequested,

    /// <summary>At least one item must be named.</summary>
    NoItems,

    /// <summary>The order has no such item, or fewer of it.</summary>
    ItemNotInOrder,

    /// <summary>There is no such variant.</summary>
    VariantNotFound,

    /// <summary>An item can be replaced by a variant of the same product alone.</summary>
    OtherProduct,

    /// <summary>An item cannot be replaced by itself.</summary>
    SameVariant,

    /// <summary>The variant is not available in that number.</summary>
    NotAvailable,

    /// <summary>The customer has no such payment method.</summary>
    PaymentMethodNotFound,

    /// <summary>The order is paid with this method already.</summary>
    SamePaymentMethod,

    /// <summary>The gift card's balance does not cover the amount.</summary>
    GiftCardTooSmall,

    /// <summary>A refund goes to the original payment method or to one of the customer's gift cards.</summary>
    RefundMethodNotAllowed,

    /// <summary>The time in which items can be sent back is over.</summary>
    ReturnWindowOver,

    /// <summary>Items of this category cannot be sent back.</summary>
    NotReturnable,

    /// <summary>Items in this condition cannot be sent back.</summary>
    ConditionNotAccepted,

    /// <summary>Photos are needed for this reason.</summary>
    PhotosNeeded,

    /// <summary>The e-mail address was not proven to be the customer's.</summary>
    ProofNeeded,

    /// <summary>The text is no e-mail address, phone number, language, address or serial number.</summary>
    Malformed,

    /// <summary>Another customer has this e-mail address.</summary>
    EmailTaken,

    /// <summary>Nothing would change.</summary>
    NothingChanges,

    /// <summary>The order has no such parcel.</summary>
    ParcelNotFound,

    /// <summary>The parcel was reported already.</summary>
    AlreadyReported,

    /// <summary>There is no such coupon, or it holds no longer.</summary>
    CouponNotValid,

    /// <summary>The cart is empty.</summary>
    CartEmpty,

    /// <summary>The device is registered to somebody else.</summary>
    DeviceTaken,

    /// <summary>The item can be bought now, so there is nothing to wait for.</summary>
    InStock,

    /// <summary>The check-out was paid, was given up or is over.</summary>
    CheckOutClosed,

    /// <summary>The case does not wait for a decision: there is none of that name, or it was decided.</summary>
    CaseNotOpen,

    /// <summary>A person of the shop alone may do this.</summary>
    StaffOnly,

    /// <summary>The operation's name was used for something else.</summary>
    OperationIdUsed,
}
