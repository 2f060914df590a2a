using EcomBot.Benchmarks.Insights;
using EcomBot.Bot.Insights;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Insights;
using EcomBot.Commerce;
using EcomBot.Commerce.Anomalies;
using EcomBot.Commerce.Anomalies.Alerts;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Insights;

/// <summary>The sample shop after two months of messages.</summary>
internal static class SeededShop
{
    private const int Span = 60;
    private const int Messages = 14_000;

    /// <summary>Makes one in a data folder.</summary>
    public static async Task MakeAsync(string data)
    {
        var options = new CommerceOptions { ConnectionString = $"Data Source={Path.Combine(data, "ecombot.db")}", SampleShop = true };
        await using var shop = await CountedShop.OpenAsync(TimeProvider.System, options);
        await using var scope = shop.Scope();
        var database = scope.ServiceProvider.GetRequiredService<ShopContext>();
        var products = await database.Products.OrderBy(product => product.Id).Select(product => product.Id).ToListAsync();
        var today = new DateTimeOffset(DateTime.UtcNow.Date, TimeSpan.Zero);
        var now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        await shop.NoteAsync(new GeneratedTalks(Messages, today, Span, products: products.ConvertAll(product => product.Value)).All()
            .Where(one => one.Row.At < now));
        await shop.CountAsync(5000);
        await using var bot = await shop.OpenBotAsync();
        Add(bot, today, products.ConvertAll(product => product.Value));
        await bot.SaveChangesAsync();
        await AddAsync(database, today, products[5].Value);
    }

    private static void Add(BotContext bot, DateTimeOffset today, List<string> products)
    {
        var random = new Random(3);
        for (var day = 0; day < Span; day++)
        {
            foreach (var product in products.Take(12))
            {
                var shown = random.Next(2, 14);
                bot.InsightShelf.Add(new()
                {
                    Day = Days.Of(today) - day,
                    Product = product,
                    Shown = shown,
                    Clicked = random.Next(shown / 2),
                    Bought = random.Next(Math.Max(1, shown / 4))
                });
            }
            for (var rating = random.Next(2, 8); rating > 0; rating--)
            {
                var stars = 5 - (int)(random.NextDouble() * random.NextDouble() * 5);
                bot.Ratings.Add(new()
                {
                    Id = $"{day}-{rating}",
                    Channel = "directline",
                    Conversation = $"dl_{day}_{rating}",
                    Language = "en",
                    Stars = stars,
                    At = today.AddDays(-day).AddHours(rating).ToUnixTimeMilliseconds(),
                    Word = rating == 1 ? (stars < 4 ? "It took two tries, but then it worked" : "Quick and friendly, thank you") : null,
                });
            }
        }
    }

    private static async Task AddAsync(ShopContext shop, DateTimeOffset today, string product)
    {
        shop.Add(new Alert
        {
            Id = new("a-1"),
            Subject = AlertSubject.Returns,
            Where = new(SliceDimension.Product, product),
            Since = today.AddDays(-3),
            DetectedAt = today.AddDays(-2),
            LastSeenAt = today,
            Usual = 0.06,
            Observed = 0.31,
            Strength = 7.2,
            Cases = 26,
        });
        shop.Add(new Alert
        {
            Id = new("a-2"),
            Subject = AlertSubject.Contacts,
            Where = new(SliceDimension.Intent, "MissingParcel"),
            Since = today.AddDays(-9),
            DetectedAt = today.AddDays(-9),
            LastSeenAt = today.AddDays(-8),
            EndedAt = today.AddDays(-8),
            Usual = 1.5,
            Observed = 11,
            Strength = 4.4,
            Cases = 10,
        });
        var orders = await shop.Orders.OrderBy(order => order.Number).Take(14).ToListAsync();
        foreach (var (order, place) in orders.Select((order, place) => (order, place)))
        {
            shop.Add(new RiskCase
            {
                Id = new($"CASE-{place}"),
                Customer = order.Customer,
                Order = order.Number,
                Kind = place % 3 == 0 ? RiskKind.Exchange : RiskKind.Return,
                At = today.AddDays(-place),
                Probability = place < 2 ? 0.78 : 0.1,
                Reasons = place < 2 ? [new(RiskCode.ManyReturns, 5, 1.4, new Dictionary<string, string>())] : [],
                Status = place < 2 ? RiskCaseStatus.Held : place == 5 ? RiskCaseStatus.Refused : RiskCaseStatus.Passed,
            });
        }
        await shop.SaveChangesAsync();
    }
}
