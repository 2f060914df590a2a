using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Payments;

/// <summary>Moves money between a customer's payment methods and an order, and keeps the gift cards' balances.</summary>
internal sealed class Till(ShopView view, Customer customer)
{
    private readonly Dictionary<PaymentMethodId, PaymentMethod> _methods = customer.PaymentMethods.ToDictionary(method => method.Id);
    private readonly List<Payment> _payments = [];
    private readonly List<MoneyMove> _moves = [];

    /// <summary>Gets what moved, for the customer.</summary>
    public IReadOnlyList<MoneyMove> Moves => _moves;

    /// <summary>Gets what moved, as entries of the order.</summary>
    public IReadOnlyList<Payment> Payments => _payments;

    /// <summary>Gets the customer's payment method of that name, or null.</summary>
    public PaymentMethod? Find(PaymentMethodId id) => _methods.GetValueOrDefault(id);

    /// <summary>Gets why the method cannot pay, or null when it can: a gift card must cover the whole amount.</summary>
    public Refusal? CannotPay(PaymentMethodId id, Money amount) => Find(id) switch
    {
        null => Refusals.PaymentMethodNotFound(id),
        { IsGiftCard: true } card when (card.Balance ?? 0) < amount.Amount => Refusals.GiftCardTooSmall(card, amount),
        _ => null,
    };

    /// <summary>Gets why the method cannot pay a difference, or get it back, or null when it can.</summary>
    public Refusal? CannotSettle(PaymentMethodId id, Money difference) =>
        difference.Amount > 0 ? CannotPay(id, difference) : Find(id) is null ? Refusals.PaymentMethodNotFound(id) : null;

    /// <summary>Takes a difference above zero from a method, or gives one below zero back.</summary>
    public void Settle(PaymentMethodId id, Money difference)
    {
        if (difference.Amount > 0)
        {
            Pay(id, difference);
        }
        else
        {
            Refund(id, -difference);
        }
    }

    /// <summary>Takes an amount from a method that can pay it.</summary>
    public void Pay(PaymentMethodId id, Money amount) =>
        Move(PaymentKind.Payment, id, amount, -amount.Amount, SettlementTime.AtOnce);

    /// <summary>Gives an amount back; a gift card has it at once.</summary>
    public void Refund(PaymentMethodId id, Money amount) =>
        Move(PaymentKind.Refund, id, amount, amount.Amount, RefundTime(Find(id)));

    /// <summary>Tells when a refund to a method arrives.</summary>
    public static SettlementTime RefundTime(PaymentMethod? method) =>
        method is { IsGiftCard: true } ? SettlementTime.AtOnce : SettlementTime.FiveToSevenBusinessDays;

    private void Move(PaymentKind kind, PaymentMethodId id, Money amount, decimal change, SettlementTime when)
    {
        if (amount.IsZero)
        {
            return;
        }

        _payments.Add(new(kind, amount, id, view.Now));
        var method = Find(id) ?? new PaymentMethod { Id = id, Customer = customer.Id, Kind = PaymentMethodKind.CreditCard };
        if (method.IsGiftCard)
        {
            method = _methods[id] = method with { Balance = (method.Balance ?? 0) + change };
            view.Put(method);
        }

        _moves.Add(new(kind, amount, method, when));
    }
}
