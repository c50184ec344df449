package io.wuye.kernel.database;

import java.util.regex.Pattern;

/** JDBC URLs as they may be shown. */
final class Urls {
    private static final Pattern SECRET = Pattern.compile("(?i)((?:password|sslpassword|user)=)[^&;\\s]*|//[^/@\\s]*@");

    private Urls() {}

    /** The file of a SQLite URL, any other URL without user and password. */
    static String place(String url) {
        return url.startsWith("jdbc:sqlite:") ? url.substring("jdbc:sqlite:".length()) : shown(url);
    }

    /** The URL without user and password. */
    static String shown(String url) {
        return SECRET.matcher(url).replaceAll(match -> match.group(1) == null ? "//" : match.group(1) + "…");
    }
}
