using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders.AddressChanges;
using EcomBot.Commerce.Orders.Cancellations;
using EcomBot.Commerce.Orders.ItemChanges;
using EcomBot.Commerce.Orders.PaymentChanges;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Shipments;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Commerce.Orders;

/// <summary>Adds what can be done to orders.</summary>
internal static class OrderOperations
{
    public static IServiceCollection AddOrderOperations(this IServiceCollection services) => services
        .AddSingleton<ReturnRules>()
        .AddScoped<IShopOperation<CancelOrder, OrderEffect>, CancelOrderOperation>()
        .AddScoped<IShopOperation<ChangeOrderAddress, OrderEffect>, ChangeOrderAddressOperation>()
        .AddScoped<IShopOperation<ChangeOrderPayment, OrderEffect>, ChangeOrderPaymentOperation>()
        .AddScoped<IShopOperation<ChangeOrderItems, OrderEffect>, ChangeOrderItemsOperation>()
        .AddScoped<IShopOperation<ReturnItems, OrderEffect>, ReturnItemsOperation>()
        .AddScoped<IShopOperation<ExchangeItems, OrderEffect>, ExchangeItemsOperation>()
        .AddScoped<IShopOperation<WithdrawReturn, OrderEffect>, WithdrawReturnOperation>()
        .AddScoped<IShopOperation<ReportParcel, ParcelReport>, ReportParcelOperation>()
        .AddScoped<IShopOperation<RecordParcelEvent, OrderEffect>, RecordParcelEventOperation>()
        .AddScoped<IShopOperation<DelayParcel, OrderEffect>, DelayParcelOperation>()
        .AddScoped<IShopOperation<ReceiveGoods, OrderEffect>, ReceiveGoodsOperation>();
}
