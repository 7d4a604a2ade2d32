package io.ovation.gateway.edge;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** Finds the browser's address behind the proxies that the operator named; anybody else's {@code X-Forwarded-For} is only text. */
public final class TrustedProxies {
    private static final int HOPS = 10;

    private final List<IpSubnetFilterRule> blocks;

    /** @param blocks single addresses or CIDR blocks */
    public TrustedProxies(List<String> blocks) {
        this.blocks = blocks.stream().map(TrustedProxies::rule).toList();
    }

    /** The last hop that is not one of our proxies. */
    public String clientAddress(HttpServerRequest request) {
        String hop = request.remoteAddress().hostAddress();
        List<String> claimed = claimed(request);
        for (int i = claimed.size() - 1; i >= 0 && trusted(hop); i--) {
            if (!isAddress(claimed.get(i))) {
                return hop;
            }
            hop = claimed.get(i);
        }
        return hop;
    }

    /** {@code https} or {@code http}, as the browser sees it. */
    public String scheme(HttpServerRequest request) {
        String claimed = request.getHeader("X-Forwarded-Proto");
        if (claimed != null && trusted(request.remoteAddress().hostAddress())) {
            return claimed.equalsIgnoreCase("https") ? "https" : "http";
        }
        return request.isSSL() ? "https" : "http";
    }

    static boolean isBlock(String text) {
        try {
            rule(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<String> claimed(HttpServerRequest request) {
        List<String> hops = new ArrayList<>();
        for (String line : request.headers().getAll("X-Forwarded-For")) {
            for (String hop : line.split(",", -1)) {
                hops.add(hop.strip());
            }
        }
        return hops.subList(Math.max(0, hops.size() - HOPS), hops.size());
    }

    private boolean trusted(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null || blocks.isEmpty()) {
            return false;
        }
        InetSocketAddress place = new InetSocketAddress(inet(bytes), 0);
        return blocks.stream().anyMatch(block -> block.matches(place));
    }

    private static boolean isAddress(String text) {
        return NetUtil.createByteArrayFromIpAddressString(text) != null;
    }

    private static IpSubnetFilterRule rule(String block) {
        String[] parts = block.split("/", 2);
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(parts[0]);
        if (bytes == null) {
            throw new IllegalArgumentException("not an address: " + block);
        }
        int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : bytes.length * 8;
        if (bits < 0 || bits > bytes.length * 8) {
            throw new IllegalArgumentException("not a block: " + block);
        }
        return new IpSubnetFilterRule(inet(bytes), bits, IpFilterRuleType.ACCEPT);
    }

    private static InetAddress inet(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
