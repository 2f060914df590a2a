using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.AddressChanges;
using EcomBot.Commerce.Orders.Cancellations;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Privacy;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Flags;
using EcomBot.Commerce.Risk.Forecasts;
using EcomBot.Commerce.Risk.Scoring;
using EcomBot.Commerce.Risk.Scoring.Rules;
using EcomBot.Commerce.Risk.Training;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Commerce.Risk;

/// <summary>Adds what scores requests and holds those that a person should see.</summary>
internal static class RiskServices
{
    public static IServiceCollection AddRisk(this IServiceCollection services, RiskOptions options) => services
        .AddSingleton(options)
        .AddSingleton<RiskModels>()
        .AddSingleton<IRiskRule, WindowRule>()
        .AddSingleton<IRiskRule, SerialNumberRule>()
        .AddSingleton<IRiskRule, FlaggedAccountRule>()
        .AddSingleton<IRiskRule, RefundElsewhereRule>()
        .AddSingleton<IRiskRule, NeverArrivedRule>()
        .AddSingleton<IRiskRule, CustomerRule>()
        .AddSingleton<IRiskRule, OrderRule>()
        .AddSingleton<RiskScorer>()
        .AddSingleton<RiskGate>()
        .AddScoped<OrderHistory>()
        .AddScoped<IRiskTraining, RiskTraining>()
        .AddScoped<IOrderForecasts, OrderForecasts>()
        .AddScoped<IRiskCases, RiskCaseStore>()
        .AddScoped<IPersonalData, RiskPersonalData>()
        .AddScoped<IShopOperation<FlagAccount, AccountFlagged>, FlagAccountOperation>()
        .AddScoped<IShopOperation<DecideHeldCase, CaseDecision>, DecideHeldCaseOperation>()
        .AddHeld<ReturnItems>().AddHeld<ExchangeItems>().AddHeld<ChangeOrderAddress>().AddHeld<ReceiveGoods>();

    private static IServiceCollection AddHeld<TRequest>(this IServiceCollection services) where TRequest : class =>
        services.AddScoped(scope => (IHeldOperation)scope.GetRequiredService<IShopOperation<TRequest, OrderEffect>>());
}
